let done = 0;
const t = setInterval(() => { console.log('heartbeat seen', done > 0 && done < 50 ? 'during' : 'outside'); clearInterval(t); }, 5);
(function chunk() { const s = Date.now(); while (Date.now() - s < 1); if (++done < 50) setImmediate(chunk); else console.log('work done'); })();
