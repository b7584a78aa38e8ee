exports.name = 1;
