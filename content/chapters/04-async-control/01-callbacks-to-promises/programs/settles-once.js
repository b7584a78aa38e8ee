const promise = new Promise((resolve, reject) => {
  resolve('first');
  resolve('second');
  reject(new Error('too late'));
  console.log('still running');
});

promise.then(
  (value) => console.log(`value: ${value}`),
  (error) => console.log(`error: ${error.message}`),
);
console.log('main script ends');
