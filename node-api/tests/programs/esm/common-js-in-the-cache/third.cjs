exports.third = 3;
