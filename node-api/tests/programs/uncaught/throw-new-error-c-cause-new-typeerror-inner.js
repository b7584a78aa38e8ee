throw new Error('c', {cause: new TypeError('inner')})
