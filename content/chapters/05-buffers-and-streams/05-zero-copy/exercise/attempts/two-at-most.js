exports.take = (chunks, n) => {
  const [first, second] = chunks;
  if (first === undefined) return null;
  if (first.length === n) return chunks.shift();
  if (first.length > n) {
    chunks[0] = first.subarray(n);
    return first.subarray(0, n);
  }
  const more = n - first.length;
  if (second === undefined || second.length < more) return null;
  chunks.shift();
  chunks[0] = second.subarray(more);
  return Buffer.concat([first, second.subarray(0, more)]);
};
