const cleanUp = setTimeout(() => {
  console.log('clean up');
}, 80);
cleanUp.unref();
console.log(`keeps Node alive: ${cleanUp.hasRef()}`);

setTimeout(() => console.log('last work'), 30);
process.on('exit', () => console.log('exit'));
