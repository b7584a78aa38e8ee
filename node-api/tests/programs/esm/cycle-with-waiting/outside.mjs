console.log('outside');
