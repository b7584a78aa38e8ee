exports.take = (chunks, n) => {
  const parts = [];
  while (n > 0) {
    const first = chunks.shift();
    if (first === undefined) return null;
    parts.push(first.subarray(0, n));
    if (first.length > n) chunks.unshift(first.subarray(n));
    n -= parts.at(-1).length;
  }
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
};
