process.on('exit', (code) => console.log(`exit ${code}`));

async function listen() {
  console.log('listening');
  await new Promise(() => {});
  console.log('heard something');
}

listen();
console.log('main script');
