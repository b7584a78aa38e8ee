const lengthOf = (chunks) => {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
};

exports.take = (chunks, n) => {
  if (lengthOf(chunks) < n) return null;
  const parts = [];
  while (n > 0) {
    const first = chunks[0];
    if (first.length <= n) {
      parts.push(chunks.shift());
    } else {
      parts.push(first.subarray(0, n));
      chunks[0] = first.subarray(n);
    }
    n -= parts.at(-1).length;
  }
  return Buffer.concat(parts);
};
