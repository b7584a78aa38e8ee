throw Object.assign(new Error('x'), {toString() { return 'ts' }})
