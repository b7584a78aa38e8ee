// Functions that `promisify` and `callbackify` make stand in stacks under the name of the function that they call.
const { callbackify, promisify } = require('util');
const top = (error) => console.log(error.stack.split('\n').slice(0, 6).join('\n'));

function read(callback) {
  throw new Error('read');
}
const unnamed = promisify((callback) => {
  throw new Error('unnamed');
});
const library = { read: promisify(read), other: promisify(read) };
const alone = promisify(read);
library.read().catch(top);
library.other().catch(top);
alone().catch(top);
unnamed().catch(top);

const attempt = (action) => {
  try {
    action();
  } catch (error) {
    top(error);
  }
};
const back = { read: callbackify(read), readCallbackified: callbackify(read) };
attempt(() => back.read(() => {}));
attempt(() => back.readCallbackified(() => {}));
attempt(() => callbackify(read)(() => {}));
