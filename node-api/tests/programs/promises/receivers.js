const attempt = (f) => {
  try {
    console.log(f());
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
};
attempt(() => Promise.all.call(undefined, []));
attempt(() => Promise.race.call(1, []));
attempt(() => Promise.any.call('a', []));
attempt(() => Promise.allSettled.call(null, []));
attempt(() => Promise.withResolvers.call(1));
attempt(() => Promise.try.call(1, () => {}));
attempt(() => Promise.reject.call(null));
attempt(() => Promise.resolve.call(1));
attempt(() => Promise.prototype.finally.call(1, () => {}));
class Silent extends Promise {
  constructor() {
    super(() => {});
  }
}
attempt(() => Silent.resolve(1));
attempt(() => new Silent().then(() => {}));
