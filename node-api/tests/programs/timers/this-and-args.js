setTimeout(function (a, b, ...rest) {
  console.log(this.constructor.name, a, b, rest);
}, 5, 1, 'two', [3], { four: 4 });
setTimeout(() => console.log(typeof this, this === module.exports), 10);
