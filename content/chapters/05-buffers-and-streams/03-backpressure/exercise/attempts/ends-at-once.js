// The targets of each source that have said false.
const fullTargets = new WeakMap();

exports.pipe = (source, target, { end = true } = {}) => {
  const full = fullTargets.get(source) ?? new Set();
  fullTargets.set(source, full);

  source.on('data', (chunk) => {
    if (target.write(chunk)) return;
    full.add(target);
    source.pause();
  });

  target.on('drain', () => {
    full.delete(target);
    if (full.size === 0) source.resume();
  });

  if (end) target.end();
  return target;
};
