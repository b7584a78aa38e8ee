// An offset that is no integer.
Buffer.alloc(8).readInt16LE(1.5);
