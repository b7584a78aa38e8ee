console.log({ 'key-1': 1, key2: 'x'.repeat(100), key3: ['y'.repeat(60), 'z'.repeat(60)] });
