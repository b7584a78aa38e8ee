exports.é = 3;
