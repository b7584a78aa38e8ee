let n = 0; console.log('counter loaded'); module.exports = { up: () => ++n, count: () => n };
