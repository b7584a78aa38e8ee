function work(ms, signal) {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const t = setTimeout(() => { signal.removeEventListener('abort', stop); resolve('done ' + ms); }, ms);
    function stop() { clearTimeout(t); console.log('cleaned', ms); reject(signal.reason); }
    signal.addEventListener('abort', stop, { once: true });
  });
}
const ac = new AbortController();
work(10, ac.signal).then(console.log);
work(80, ac.signal).catch((e) => console.log(e.name, e.message));
setTimeout(() => ac.abort(), 40);
setTimeout(() => work(1, ac.signal).catch((e) => console.log('again', e === ac.signal.reason)), 60);
