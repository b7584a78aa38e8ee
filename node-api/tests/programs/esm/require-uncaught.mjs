process.on('uncaughtException', (e) => console.log(e.message)); require('x');
