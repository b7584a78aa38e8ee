console.log('bad runs'); throw new Error('bad module');
