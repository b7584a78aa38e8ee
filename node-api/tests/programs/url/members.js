// The order of the members of URLSearchParams.
console.log(Object.keys(URLSearchParams.prototype).join());
console.log(Object.keys(URL.prototype).join());
