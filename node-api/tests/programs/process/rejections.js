process.on('unhandledRejection', (r, p) => console.log('unhandled', r, p));
process.on('rejectionHandled', (p) => console.log('handled', p));
const p = Promise.reject(1);
const q = Promise.reject(2);
q.catch(() => console.log('in time'));
setTimeout(() => p.catch(() => console.log('late')), 60);
(async () => { throw 'async'; })();
Promise.all([Promise.reject('all1'), Promise.reject('all2')]).catch((e) => console.log('all', e));
new Promise((_, no) => setTimeout(no, 20, 'timer'));
