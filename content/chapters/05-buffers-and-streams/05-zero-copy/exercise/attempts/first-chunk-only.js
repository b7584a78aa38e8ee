exports.take = (chunks, n) => {
  const first = chunks[0];
  if (first === undefined || first.length < n) return null;
  if (first.length === n) return chunks.shift();
  chunks[0] = first.subarray(n);
  return first.subarray(0, n);
};
