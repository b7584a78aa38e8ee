exports.fourth = 4;
