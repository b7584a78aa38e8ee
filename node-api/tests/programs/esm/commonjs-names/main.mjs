// Which names an ES module finds in CommonJS files.
for (const n of 'cdefghi') {
  try {
    const m = await import(`./${n}.cjs`);
    console.log(n, Object.keys(m));
  } catch (e) {
    console.log(n, e.message);
  }
}
