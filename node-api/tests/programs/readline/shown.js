// What an interface shows of itself.
const readline = require('readline');
const { PassThrough } = require('stream');
const iface = readline.createInterface({ input: new PassThrough(), historySize: 5 });
const { historyManager } = iface;
console.log(iface._events, historyManager, iface.history, iface.historySize, iface.historyIndex);
console.log(iface.input._events);
console.log(Object.getOwnPropertySymbols(iface).map(String));
iface.close();
console.log(Object.keys(iface));
