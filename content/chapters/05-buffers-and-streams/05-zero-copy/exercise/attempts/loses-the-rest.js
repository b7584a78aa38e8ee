exports.take = (chunks, n) => {
  const first = chunks.shift();
  if (first === undefined || first.length < n) return null;
  return first.subarray(0, n);
};
