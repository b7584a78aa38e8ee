// The list of a function is none of an arrow.
const f = function(a) => a;
