setTimeout(() => console.log('never seen'), 50).unref();
setTimeout(() => console.log('seen'), 10);
