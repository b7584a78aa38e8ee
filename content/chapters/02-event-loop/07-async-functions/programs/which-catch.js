async function main() {
  try {
    setTimeout(() => {
      console.log('timer');
      throw new Error('too late');
    }, 10);
    console.log('set');
  } catch {
    console.log('caught');
  }
}

process.on('uncaughtException', (error) => {
  console.log(`uncaught: ${error.message}`);
});
main().then(() => console.log('main is done'));
