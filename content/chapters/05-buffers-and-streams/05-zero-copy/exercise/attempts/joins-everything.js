const lengthOf = (chunks) => {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
};

exports.take = (chunks, n) => {
  if (lengthOf(chunks) < n) return null;
  const all = Buffer.concat(chunks);
  chunks.length = 0;
  if (all.length > n) chunks.push(all.subarray(n));
  return all.subarray(0, n);
};
