const { aborted } = require('util');
const ac = new AbortController();
aborted(ac.signal, {}).then((e) => console.log('aborted', e.type));
process.nextTick(() => console.log('tick'));
ac.abort();
aborted(ac.signal, {}).then((v) => console.log('already', v));
aborted(1, {}).catch((e) => console.log(e.code, e.message));
aborted(ac.signal, 1).catch((e) => console.log(e.code, e.message));
