const th = { get then() { console.log('then read'); return (r) => { console.log('then called'); r('v'); }; } };
Promise.resolve(th).then((v) => console.log(v));
console.log('sync end');
queueMicrotask(() => console.log('m1'));
