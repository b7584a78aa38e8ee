Promise.reject()
