const { inspect } = require('util');
console.log(Object.keys(inspect.styles).join(), Object.keys(inspect.colors).length, inspect.colors.grey, inspect.colors.blackBright);
inspect.styles.number = 'red'; console.log(JSON.stringify(inspect([1, 'a'], { colors: true })));
inspect.styles.string = 'nosuch'; console.log(JSON.stringify(inspect('a', { colors: true })));
delete inspect.styles.number; console.log(JSON.stringify(inspect(1, { colors: true })));
inspect.colors.mine = [38, 39]; inspect.styles.boolean = 'mine'; console.log(JSON.stringify(inspect(true, { colors: true })));
