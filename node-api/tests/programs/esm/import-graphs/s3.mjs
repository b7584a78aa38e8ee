console.log('s3',globalThis.n)
