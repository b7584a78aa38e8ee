(function (exports) { exports.umd = 1; })(typeof exports === 'object' ? exports : this.x = {});
