// A reason that has the text of errors for its own is shown by it.
Promise.reject({ name: 'N', message: 'm', toString: Error.prototype.toString });
