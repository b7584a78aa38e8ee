process.on('exit', (c) => console.log('exit', c)); console.log('start'); throw new Error('module failed');
