module.exports = { v: 1, get w() { return 2; } }; import('./main.mjs').then((m) => console.log(Object.keys(m)));
