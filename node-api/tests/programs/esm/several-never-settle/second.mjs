console.log('second');
await new Promise(() => {});
