console.log(Buffer.from('hi'), { b: Buffer.alloc(60) }, [Buffer.from('a')]);
