const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async () => {
  log(1);
  (async () => {
    log(2);
    (async () => {
      log(3);
      (async function* () { yield 4; yield Promise.resolve(); })().next().then((v) => log(v));
      queueMicrotask(() => {
        log(5);
        queueMicrotask(() => {
          log(6);
        });
      });
      Promise.reject(new Error('lost 7'));
    })();
    setTimeout(() => {
      log(8);
      setImmediate(() => {
        log(9);
        Promise.resolve().then(() => {
          log(10);
        });
        Promise.resolve().then(() => {
          log(11);
        });
      });
      process.nextTick(() => {
        log(12);
        setImmediate(() => {
          log(13);
        });
        (async () => {
          log(14);
        })();
        process.nextTick(() => {
          log(15);
        });
        setImmediate(() => {
          log(16);
        });
      });
      (async () => {
        log(17);
        try { await Promise.reject(18); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(19);
        });
        new Promise((resolve, reject) => {
          log(21);
          resolve(20);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 20'));
        process.nextTick(() => {
          log(22);
        });
      })();
      Promise.reject(new Error('lost 23'));
    }, 40);
  })();
})();
setImmediate(() => {
  log(24);
  setTimeout(() => {
    log(25);
    Promise.reject(new Error('lost 26'));
    setImmediate(() => {
      log(27);
      process.nextTick(() => {
        log(28);
        (async () => {
          log(29);
        })();
        queueMicrotask(() => {
          log(30);
        });
      });
      new Promise((resolve, reject) => {
        log(32);
        Promise.reject(new Error('33')).catch((e) => log('caught', e.message));
        (async () => {
          log(34);
        })();
        process.nextTick(() => {
          log(35);
        });
        Promise.resolve().then(() => {
          log(36);
        });
        reject(31);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 31'));
    });
    Promise.reject(new Error('37')).catch((e) => log('caught', e.message));
  }, 80);
  Promise.resolve().then(() => {
    log(38);
    (async () => {
      log(39);
      setImmediate(() => {
        log(40);
        (async () => {
          log(41);
        })();
      });
      Promise.race([1, Promise.resolve(42), { then(r) { log('thenable 42'); r('t'); } }]).then((v) => log('race 42', v));
      log(await (async () => { await null; return Promise.resolve(43); })());
    })();
    Promise.resolve().then(() => {
      log(44);
      Promise.reject(new Error('lost 45'));
    });
  });
  process.nextTick(() => {
    log(46);
    setTimeout(() => {
      log(47);
      new Promise((resolve, reject) => {
        log(49);
        (async () => {
          log(50);
        })();
        Promise.any([1, Promise.resolve(51), { then(r) { log('thenable 51'); r('t'); } }]).then((v) => log('any 51', v));
        resolve(48);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 48'));
      Promise.resolve().then(() => {
        log(52);
        (async function* () { yield 53; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('54')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 55'));
      Promise.race([1, Promise.resolve(56), { then(r) { log('thenable 56'); r('t'); } }]).then((v) => log('race 56', v));
    }, 120);
    Promise.resolve().then(() => {
      log(57);
      Promise.race([1, Promise.resolve(58), { then(r) { log('thenable 58'); r('t'); } }]).then((v) => log('race 58', v));
    });
  });
  Promise.resolve().then(() => log('59.0')).then(() => log('59.1'));
});
setImmediate(() => {
  log(60);
  process.nextTick(() => {
    log(61);
    (async () => {
      log(62);
      Promise.reject(new Error('63')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(64);
        (async () => {
          log(65);
        })();
        Promise.reject(new Error('66')).catch((e) => log('caught', e.message));
      });
      process.nextTick(() => {
        log(67);
        Promise.resolve().then(() => log('68.0'));
        Promise.resolve().then(() => log('69.0')).then(() => log('69.1')).then(() => log('69.2'));
      });
      try { await Promise.reject(70); } catch (e) { log('caught', e); }
    })();
    Promise.resolve().then(() => log('71.0')).then(() => log('71.1')).then(() => log('71.2'));
    Promise.resolve().then(() => log('72.0')).then(() => log('72.1')).then(() => log('72.2'));
    (async function* () { yield 73; yield Promise.resolve(); })().next().then((v) => log(v));
  });
});
new Promise((resolve, reject) => {
  log(75);
  queueMicrotask(() => {
    log(76);
    (async () => {
      log(77);
      process.nextTick(() => {
        log(78);
        Promise.reject(new Error('lost 79'));
        new Promise((resolve, reject) => {
          log(81);
          reject(80);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 80'));
        Promise.resolve().then(() => log('82.0')).then(() => log('82.1'));
      });
      Promise.resolve().then(() => {
        log(83);
        queueMicrotask(() => {
          log(84);
        });
        setTimeout(() => {
          log(85);
        }, 160);
        (async () => {
          log(86);
        })();
        setTimeout(() => {
          log(87);
        }, 200);
      });
      (async () => {
        log(88);
        Promise.reject(new Error('89')).catch((e) => log('caught', e.message));
        (async () => {
          log(90);
        })();
        try { await Promise.reject(91); } catch (e) { log('caught', e); }
      })();
    })();
    process.nextTick(() => {
      log(92);
      (async () => {
        log(93);
        process.nextTick(() => {
          log(94);
        });
      })();
      new Promise((resolve, reject) => {
        log(96);
        process.nextTick(() => {
          log(97);
        });
        Promise.all([1, Promise.resolve(98), { then(r) { log('thenable 98'); r('t'); } }]).then((v) => log('all 98', v));
        resolve(95);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 95'));
      Promise.reject(new Error('lost 99'));
      new Promise((resolve, reject) => {
        log(101);
        process.nextTick(() => {
          log(102);
        });
        process.nextTick(() => {
          log(103);
        });
        reject(100);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 100'));
    });
    process.nextTick(() => {
      log(104);
      process.nextTick(() => {
        log(105);
        process.nextTick(() => {
          log(106);
        });
        Promise.reject(new Error('107')).catch((e) => log('caught', e.message));
      });
      Promise.resolve().then(() => log('108.0')).then(() => log('108.1'));
      setTimeout(() => {
        log(109);
        Promise.race([1, Promise.resolve(110), { then(r) { log('thenable 110'); r('t'); } }]).then((v) => log('race 110', v));
        setImmediate(() => {
          log(111);
        });
        setImmediate(() => {
          log(112);
        });
      }, 240);
      (async () => {
        log(113);
        Promise.reject(new Error('lost 114'));
        (async () => {
          log(115);
        })();
        log(await (async () => { await null; return Promise.resolve(116); })());
      })();
    });
    Promise.any([1, Promise.resolve(117), { then(r) { log('thenable 117'); r('t'); } }]).then((v) => log('any 117', v));
  });
  Promise.all([1, Promise.resolve(118), { then(r) { log('thenable 118'); r('t'); } }]).then((v) => log('all 118', v));
  Promise.resolve().then(() => log('119.0')).then(() => log('119.1'));
  reject(74);
}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 74'));
