Promise.allSettled([1, Promise.reject(new Error('e')), { then(r) { r('th'); } }]).then((r) => console.log(r));
