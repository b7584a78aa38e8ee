new Promise((_, r) => r(new Error('later'))).finally(() => {})
