process.stdin; process.stdin.on('end', () => console.log('never')); setTimeout(() => console.log('timer'), 1); process.on('exit', () => console.log('exit'));
