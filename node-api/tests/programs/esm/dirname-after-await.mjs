await 1; console.log(__dirname);
