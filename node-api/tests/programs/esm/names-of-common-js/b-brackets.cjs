module['exports'].e = 3;
module.exports['f'] = 4;
