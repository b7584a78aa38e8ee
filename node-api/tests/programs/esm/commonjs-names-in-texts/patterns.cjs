;/exports.re=1/;
exports.after = 4 / 2;
exports.last = /[/]exports.no = 1/.source;
