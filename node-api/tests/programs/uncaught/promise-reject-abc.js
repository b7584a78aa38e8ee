Promise.reject('abc')
