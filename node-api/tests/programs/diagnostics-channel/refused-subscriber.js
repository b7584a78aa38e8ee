// A subscriber that is refused leaves the channel at rest.
const channels = require('diagnostics_channel');
try {
  channels.subscribe('x');
} catch (error) {
  console.log(error.code, error.message);
}
console.log(channels.hasSubscribers('x'), channels.channel('x').hasSubscribers);
const channel = channels.channel('y');
channel.subscribe(() => {});
console.log(
  channel.unsubscribe(() => {}),
  channel.hasSubscribers,
);
