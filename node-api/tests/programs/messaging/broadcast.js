// Channels of one name, and the events by themselves.
const log = (...words) => console.log(...words);
const [a, b, c] = [new BroadcastChannel('news'), new BroadcastChannel('news'), new BroadcastChannel('other')];
for (const [name, channel] of Object.entries({ a, b, c })) {
  channel.onmessage = ({ data, type }) => { log(name, 'got', data, type); if (data === 'last') { a.close(); b.close(); c.close(); } };
}
a.postMessage({ first: 1 });
a.postMessage('last');
log(a.name, c.name, BroadcastChannel.length, Object.prototype.toString.call(a));
try { new BroadcastChannel(); } catch (error) { log(error.name, error.code, error.message); }
try { a.postMessage(Symbol('s')); } catch (error) { log(error.name, error.message); }
const event = new MessageEvent('message', { data: { a: 1 }, origin: 'o', lastEventId: 'x' });
log(event.data, event.origin, event.lastEventId, event.source, event.ports, event.type, MessageEvent.length);
const closing = new CloseEvent('close', { code: 1000, reason: 'done', wasClean: true });
log(closing.code, closing.reason, closing.wasClean, new CloseEvent('x').code);
try { new MessageEvent(); } catch (error) { log(error.name, error.code, error.message); }
setTimeout(() => { try { a.postMessage(1); } catch (error) { log(error.name, error.message); } }, 5);
