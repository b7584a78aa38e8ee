// An AbortController's methods called on something else.
const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
const { get } = Object.getOwnPropertyDescriptor(AbortController.prototype, 'signal');
attempt(() => AbortController.prototype.signal);
attempt(() => AbortController.prototype.abort.call({}));
attempt(() => AbortController.prototype.abort.call(5));
attempt(() => AbortController.prototype.abort.call(undefined));
attempt(() => get.call(undefined));
attempt(() => AbortSignal.prototype.aborted);
attempt(() => AbortSignal.prototype.throwIfAborted.call({}));
const controller = new AbortController();
attempt(() => get.call(controller) === controller.signal);
