exports.done=false; const o=require('./cycle1'); console.log('in 2', o.done); exports.done=true
