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
      chunks[0] = Buffer.from(first.subarray(n));
    }
    n -= parts.at(-1).length;
  }
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
};
