// `fs.openAsBlob`: a blob that is read from its file, as long as that has not changed.
const fs = require('node:fs');
fs.writeFileSync('big.txt', 'z'.repeat(150000));
fs.writeFileSync('small.txt', 'hello');
const complain = (error) => console.log(error.name, error.code, error.message);
(async () => {
  const big = await fs.openAsBlob('big.txt');
  console.log(big);
  for await (const chunk of big.stream()) console.log(chunk.length);
  for await (const chunk of big.slice(10, 70000).stream()) console.log(chunk.length);
  const small = await fs.openAsBlob('small.txt', { type: 'Text/Plain' });
  console.log(small, await small.text(), await small.slice(1, 3).text(), await new Blob([small, '!']).text());
  fs.writeFileSync('small.txt', 'changed');
  await small.text().catch(complain);
  await small.stream().getReader().read().catch(complain);
  try { structuredClone(small); } catch (error) { complain(error); }
  for (const args of [['small.txt', { type: 5 }], ['small.txt', null], ['missing.txt'], [5]]) {
    try { await fs.openAsBlob(...args); } catch (error) { complain(error); }
  }
  console.log(fs.openAsBlob.length);
})();
