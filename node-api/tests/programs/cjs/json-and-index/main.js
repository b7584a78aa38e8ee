console.log(require('./data'), require('./data.json').n, require('./lib'), require('./lib/'), require('.').self);
exports.self = 'self';
console.log(require('./main') === module.exports, module.children.length);
