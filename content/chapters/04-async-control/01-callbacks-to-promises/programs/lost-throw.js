process.on('uncaughtException', (error) => {
  console.log(`uncaught: ${error.message}`);
});

const early = new Promise(() => {
  throw new Error('early');
});
early.catch((error) => {
  console.log(`caught: ${error.message}`);
});

const late = new Promise(() => {
  setTimeout(() => {
    throw new Error('late');
  }, 20);
});
late.catch((error) => {
  console.log(`caught: ${error.message}`);
});
