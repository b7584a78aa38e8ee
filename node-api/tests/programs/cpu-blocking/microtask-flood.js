let n = 0;
setTimeout(() => console.log('timer after', n), 0);
(function flood() { if (++n < 2000) Promise.resolve().then(flood); })();
