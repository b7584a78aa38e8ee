const e = Object.assign(new Error('m'), {name: 'Custom', code: 3});
throw e
