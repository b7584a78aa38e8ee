// Ports as emitters and as event targets; messages are copies; what waits for `start`.
const log = (...words) => console.log(...words);
const { port1, port2 } = new MessageChannel();
const object = { deep: [1], date: new Date(0), map: new Map([[1, { a: 2 }]]) };
port1.postMessage(object);
object.deep.push(2);
port1.postMessage('second');
const waiting = new MessageChannel();
waiting.port1.postMessage('early');
waiting.port2.addEventListener('message', (event) => { log('started', event.data); waiting.port1.close(); });
setTimeout(() => waiting.port2.start(), 5);
port2.on('message', (value) => log('on', value));
port2.once('message', (value) => log('once', value));
port2.addEventListener('message', ({ data, type, origin, ports, source, lastEventId }) => log('listener', typeof data, type, origin, ports, source, lastEventId));
log(port2.listenerCount('message'), port2.eventNames(), port2.hasRef(), port1.hasRef(), port2 instanceof EventTarget);
try { port1.postMessage(() => {}); } catch (error) { log(error.name, error.message); }
try { port1.postMessage(); } catch (error) { log(error.name, error.code, error.message); }
try { new MessagePort(); } catch (error) { log(error.name, error.code, error.message); }
try { MessageChannel(); } catch (error) { log(error.name, error.code, error.message); }
const bytes = new ArrayBuffer(4);
port1.postMessage(bytes, [bytes]);
log(bytes.byteLength);
setTimeout(() => { port1.close(() => log('closed')); port1.postMessage('late'); }, 1);
port1.on('close', () => log('close 1')).once('close', () => log('again'));
