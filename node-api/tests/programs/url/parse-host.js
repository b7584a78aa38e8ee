// The halves of a host, as the old interface takes them apart; and functions that have another form.
const { Url } = require('node:url');
const os = require('node:os');
const { Writable } = require('node:stream');

for (const host of ['a.test:80', 'a.test:', 'a.test', ':80', '[::1]:8', '']) {
  const url = new Url();
  url.host = host;
  url.parseHost();
  console.log(JSON.stringify(host), url.host, url.hostname, url.port);
}
for (const name of ['homedir', 'hostname', 'uptime']) {
  console.log(os[name].withoutStackTrace.name, typeof os[name].withoutStackTrace(), os[name].withoutStackTrace.length);
}
const writable = new Writable({
  write(chunk, encoding, callback) {
    console.log(this._writableState.writecb === given, this._writableState.afterWriteTickInfo);
    callback();
    console.log(typeof this._writableState.writecb, this._writableState.afterWriteTickInfo?.count);
  },
});
const given = () => console.log('written', writable._writableState.afterWriteTickInfo);
console.log(typeof writable._writableState.writecb, writable._writableState.afterWriteTickInfo);
writable.write('a', given);
