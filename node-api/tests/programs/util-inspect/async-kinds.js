console.log(async () => {}, function* () {}, Symbol.asyncIterator);
