function startBeat() {
  let beats = 0;
  let running = true;
  const beat = () => {
    beats += 1;
    if (running) queueMicrotask(beat);
  };
  queueMicrotask(beat);
  return () => { running = false; return beats; };
}

async function measure(name, thing) {
  const stopBeat = startBeat();
  await thing;
  console.log(`${name}: ${stopBeat()}`);
}

async function main() {
  await measure('a value', 'ready');
  await measure('a promise', Promise.resolve());
  await measure('a thenable', { then: (go) => go() });
}
main();
