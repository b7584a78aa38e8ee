const thenable = {
  then(resolve) {
    console.log('then is called');
    resolve();
  },
};

async function onThenable() {
  await thenable;
  console.log('after the thenable');
}
async function onPromise() {
  await Promise.resolve();
  console.log('after the promise');
}

onThenable();
onPromise();
console.log('main script');
