console.log(module instanceof require('module'), module.constructor === require('module'));
const { get, ...rest } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(module), 'constructor');
console.log(get, rest);
console.log({ ...module, paths: 0, filename: 0, path: 0 }.id, require('util').inspect({ module }, { depth: 0 }));
console.log(require('util').inspect(module).split('\n')[0]);
