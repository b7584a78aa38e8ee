exports.named = 'n'; exports.other = function(){ return 1 };
