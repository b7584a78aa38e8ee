const { getEventListeners } = require('node:events');

function pause(ms, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

async function main() {
  const { signal } = new AbortController();
  for (let n = 1; n <= 3; n += 1) await pause(20, signal);
  const left = getEventListeners(signal, 'abort').length;
  console.log(`${left} listeners left`);
}

main();
