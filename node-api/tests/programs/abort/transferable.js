// Controllers and signals that could be handed to a worker are ordinary ones here.
const util = require('util');
const controller = util.transferableAbortController();
console.log(controller, controller.constructor === AbortController);
console.log(util.transferableAbortSignal(controller.signal) === controller.signal);
try {
  util.transferableAbortSignal({});
} catch (error) {
  console.log(error.code, error.message);
}
