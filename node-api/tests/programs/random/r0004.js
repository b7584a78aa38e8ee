const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.resolve().then(() => {
  log(1);
  Promise.resolve().then(() => {
    log(2);
    Promise.race([1, Promise.resolve(3), { then(r) { log('thenable 3'); r('t'); } }]).then((v) => log('race 3', v));
    (async () => {
      log(4);
      try { await Promise.reject(5); } catch (e) { log('caught', e); }
      Promise.reject(new Error('lost 6'));
      setImmediate(() => {
        log(7);
        new Promise((resolve, reject) => {
          log(9);
          resolve(8);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 8'));
        new Promise((resolve, reject) => {
          log(11);
          reject(10);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 10'));
      });
      try { await Promise.reject(12); } catch (e) { log('caught', e); }
    })();
    new Promise((resolve, reject) => {
      log(14);
      setImmediate(() => {
        log(15);
        Promise.resolve().then(() => {
          log(16);
        });
      });
      setTimeout(() => {
        log(17);
        Promise.reject(new Error('lost 18'));
        (async function* () { yield 19; yield Promise.resolve(); })().next().then((v) => log(v));
        (async () => {
          log(20);
        })();
      }, 40);
      resolve(13);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 13'));
    setImmediate(() => {
      log(21);
      queueMicrotask(() => {
        log(22);
        process.nextTick(() => {
          log(23);
        });
        setImmediate(() => {
          log(24);
        });
        Promise.reject(new Error('lost 25'));
        Promise.reject(new Error('26')).catch((e) => log('caught', e.message));
      });
      Promise.all([1, Promise.resolve(27), { then(r) { log('thenable 27'); r('t'); } }]).then((v) => log('all 27', v));
      queueMicrotask(() => {
        log(28);
        (async () => {
          log(29);
        })();
      });
      Promise.resolve().then(() => log('30.0'));
    });
  });
  Promise.reject(new Error('lost 31'));
});
Promise.race([1, Promise.resolve(32), { then(r) { log('thenable 32'); r('t'); } }]).then((v) => log('race 32', v));
Promise.any([1, Promise.resolve(33), { then(r) { log('thenable 33'); r('t'); } }]).then((v) => log('any 33', v));
(async () => {
  log(34);
  (async () => {
    log(35);
    (async () => {
      log(36);
      (async function* () { yield 37; yield Promise.resolve(); })().next().then((v) => log(v));
      queueMicrotask(() => {
        log(38);
        queueMicrotask(() => {
          log(39);
        });
      });
      Promise.reject(new Error('lost 40'));
    })();
    setTimeout(() => {
      log(41);
      setImmediate(() => {
        log(42);
        Promise.resolve().then(() => {
          log(43);
        });
        Promise.resolve().then(() => {
          log(44);
        });
      });
      process.nextTick(() => {
        log(45);
        setImmediate(() => {
          log(46);
        });
        (async () => {
          log(47);
        })();
        process.nextTick(() => {
          log(48);
        });
        setImmediate(() => {
          log(49);
        });
      });
      (async () => {
        log(50);
        try { await Promise.reject(51); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(52);
        });
        new Promise((resolve, reject) => {
          log(54);
          resolve(53);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 53'));
        process.nextTick(() => {
          log(55);
        });
      })();
      Promise.reject(new Error('lost 56'));
    }, 80);
  })();
})();
