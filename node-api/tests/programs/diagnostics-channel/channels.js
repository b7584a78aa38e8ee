// Channels by name: they change their class as subscribers come and go, and errors of subscribers are thrown later.
const dc = require('diagnostics_channel');
const attempt = (action) => {
  try {
    console.log(action());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
const channel = dc.channel('a');
console.log(channel, channel === dc.channel('a'), dc.hasSubscribers('a'), channel.hasSubscribers);
const first = (message, name) => console.log('first', message, name);
channel.subscribe(first);
dc.subscribe('a', (message, name) => console.log('second', message, name));
console.log(channel, channel instanceof dc.Channel, channel.constructor.name);
channel.publish({ x: 1 });
console.log(channel.unsubscribe(first), channel.unsubscribe(first), dc.unsubscribe('a', first));
channel.publish('again');
attempt(() => dc.channel());
attempt(() => dc.channel(5));
attempt(() => dc.channel(Symbol('s')).name);
attempt(() => channel.subscribe('x'));
attempt(() => dc.subscribe('b'));
attempt(() => dc.hasSubscribers('other'));
process.on('uncaughtException', (error) => console.log('uncaught', error.message));
const failing = dc.channel('failing');
failing.subscribe(() => {
  throw new Error('subscriber');
});
failing.subscribe(() => console.log('after the one that throws'));
failing.publish(1);
console.log('published');
