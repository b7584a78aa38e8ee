console.log(require('./self') === exports, module.children.length, require.main === module.parent); exports.x = 1;
