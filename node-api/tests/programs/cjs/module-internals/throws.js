console.log('throws runs'); throw new Error('from throws');
