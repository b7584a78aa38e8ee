exports.done=false; const o=require('./cycle2'); console.log('in 1', o.done); exports.done=true
