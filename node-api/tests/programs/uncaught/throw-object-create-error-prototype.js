throw Object.create(Error.prototype)
