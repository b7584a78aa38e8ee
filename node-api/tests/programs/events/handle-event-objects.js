const EventEmitter = require('events');
const e = new EventEmitter();
try { e.on('x', { handleEvent() {} }); } catch (x) { console.log(x.code, x.message); }
for (const bad of [undefined, null, 5, 'f', [], class A {}]) {
  try { e.on('y', bad); console.log('accepted', bad); } catch (x) { console.log(x.message); }
  try { e.off('y', bad); } catch (x) { console.log(x.message); }
}
try { e.emit('y'); } catch (x) { console.log(x.name, x.message); }
