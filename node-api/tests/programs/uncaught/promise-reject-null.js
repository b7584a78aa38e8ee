Promise.reject(null)
