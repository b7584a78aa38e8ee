setTimeout(() => { throw new Error('t') }, 1)
