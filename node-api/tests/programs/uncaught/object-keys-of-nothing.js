Object.keys(null);
