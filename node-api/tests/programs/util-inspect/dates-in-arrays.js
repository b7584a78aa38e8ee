console.log([new Date(0), /x/], new (class extends Date{})(0));
