const t = new EventTarget();
t.addEventListener('go', () => { throw new RangeError('not caught'); });
t.dispatchEvent(new Event('go'));
console.log('after');
setTimeout(() => console.log('never'), 5);
