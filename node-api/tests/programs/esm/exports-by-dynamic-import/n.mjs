console.log(typeof require); __filename;
