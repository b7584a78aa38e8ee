const lengthOf = (chunks) => {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
};

exports.take = (chunks, n) => {
  if (lengthOf(chunks) < n) return null;
  if (chunks[0].length < n) {
    chunks.splice(0, chunks.length, Buffer.concat(chunks));
  }
  const first = chunks[0];
  if (first.length === n) return chunks.shift();
  chunks[0] = first.subarray(n);
  return first.subarray(0, n);
};
