// An ES module runs in no operation of its own.
import { AsyncResource, executionAsyncId, triggerAsyncId } from 'node:async_hooks';
const next = () => new AsyncResource('NEXT').asyncId();
console.log(executionAsyncId(), triggerAsyncId(), next());
console.log(next());
setTimeout(() => {
  console.log('timeout', executionAsyncId(), triggerAsyncId());
  Promise.resolve().then(() => console.log('then', executionAsyncId(), next()));
}, 20);
setImmediate(() => console.log('immediate', executionAsyncId(), triggerAsyncId(), next()));
process.nextTick(() => console.log('tick', executionAsyncId(), triggerAsyncId()));
queueMicrotask(() => console.log('microtask', executionAsyncId(), next()));
const resource = new AsyncResource('OUTER', { triggerAsyncId: 77 });
resource.runInAsyncScope(() => {
  console.log('scope', executionAsyncId(), triggerAsyncId());
  setTimeout(() => console.log('inside', triggerAsyncId() === resource.asyncId()), 40);
});
