// A port hands messages over while it has listeners for them: what comes without any waits, but for lists that were dropped.
const log = (...words) => console.log(...words);

function oneAfterAnother() {
  const { port1, port2 } = new MessageChannel();
  for (let i = 1; i <= 6; i++) port2.postMessage(i);
  port1.on('close', () => {
    log('close');
    dropped();
  });
  port1.once('message', (first) => {
    log('first', first, port1.listenerCount('message'), port1.hasRef());
    setTimeout(() => {
      port1.once('message', (second) => {
        log('second', second, port1.eventNames());
        setImmediate(handlers);
      });
    }, 2);
  });
  function handlers() {
    port1.onmessage = (event) => {
      log('onmessage', event.data);
      if (event.data !== 3) return;
      port1.onmessage = null;
      log(port1.hasRef(), port1.listenerCount('message'), port1.onmessage);
      setTimeout(again, 2);
    };
  }
  function again() {
    port1.onmessage = ({ data }) => {
      log('onmessage again', data);
      if (data === 6) port1.close();
    };
    log(port1.hasRef(), port1.listenerCount('message'));
  }
}

function dropped() {
  const { port1, port2 } = new MessageChannel();
  port1.on('message', (message) => {
    log('before', message);
    if (message !== 2) return;
    port1.removeAllListeners('message');
    log(port1.hasRef(), port1.eventNames());
    setTimeout(() => {
      port1.on('message', (late) => {
        log('after', late);
        port1.close();
        references();
      });
      port2.postMessage('late');
    }, 2);
  });
  for (let i = 1; i <= 3; i++) port2.postMessage(i);
}

function references() {
  const { port1 } = new MessageChannel();
  const listener = () => {};
  port1.on('message', listener);
  port1.unref();
  port1.on('message', () => {});
  log(port1.hasRef());
  port1.removeAllListeners();
  log(port1.eventNames(), port1);
  port1.on('message', listener);
  log(port1.hasRef(), port1.eventNames());
  port1.off('message', listener);
  log(port1.hasRef());
  port1.onmessage = 5;
  log(port1.hasRef(), port1.listenerCount('message'), port1.onmessage);
  port1.close();
}

oneAfterAnother();
