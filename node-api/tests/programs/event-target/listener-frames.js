// Below a listener of an event target stand the functions that dispatch.
const top = (error) => console.log(error.stack.split('\n').slice(1, 5).map((line) => line.replace(/\(?\/.*\//, '(')).join('\n'));
class Bus extends EventTarget {}
const bus = new Bus();
bus.addEventListener('x', function named() { top(new Error('1')); });
bus.addEventListener('x', () => top(new Error('2')));
bus.dispatchEvent(new Event('x'));
process.on('uncaughtException', (error) => top(error));
bus.addEventListener('y', () => { throw new Error('3'); });
bus.dispatchEvent(new CustomEvent('y'));
process.on('unhandledRejection', () => top(new Error('4')));
Promise.reject(1);
process.on('uncaughtException', function again() { top(new Error('5')); });
