import { watch, writeFile, mkdir } from 'node:fs/promises';
import { writeFileSync, unlinkSync, mkdirSync } from 'node:fs';

mkdirSync('d');
const controller = new AbortController();
const events = watch('d', { signal: controller.signal });
console.log(typeof events.next, events[Symbol.asyncIterator]() === events);
setTimeout(() => {
  writeFileSync('d/a', 'x');
  unlinkSync('d/a');
}, 5);
setTimeout(() => controller.abort(new Error('enough')), 30);
try {
  for await (const { eventType, filename } of events) {
    console.log(eventType, filename);
    await null;
  }
} catch (error) {
  console.log(error.name, error.code, error.cause.message);
}
setTimeout(() => writeFileSync('d/b', ''), 5);
for await (const event of watch('d')) {
  console.log(event);
  break;
}
const few = watch('d', { maxQueue: 2, overflow: 'error' });
const first = few.next();
writeFileSync('d/1', 'x');
writeFileSync('d/2', 'x');
await first.then((value) => console.log(value.value.filename), (error) => console.log(error.code, error.message));
await few.return();
for (const args of [['nope'], ['d', { signal: AbortSignal.abort() }], ['d', { persistent: 1 }], ['d', 5], ['d', { encoding: 'x' }], ['d', { overflow: 'x' }], [5]]) {
  try {
    await watch(...args).next();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
