process.stdout.on('finish', () => process.stderr.write('finish\n')); process.stdout.on('close', () => process.stderr.write('close\n')); process.stdout.on('error', (e) => process.stderr.write(`error ${e.code}\n`));
process.stdout.end('bye\n', () => process.stderr.write('end cb\n')); process.stdout.write('late', (e) => process.stderr.write(`cb ${e.code}\n`)); console.log('swallowed');
