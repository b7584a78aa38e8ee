function job(name, ms, error) {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      if (error) reject(new Error(`${name} failed`));
      else resolve(name);
    }, ms);
  });
}

const jobs = [
  job('A', 60),
  job('B', 20, true),
  job('C', 40),
];

Promise.allSettled(jobs).then((results) => {
  const count = results.length;
  console.log(`allSettled: ${count} results`);
});
Promise.all(jobs).catch((error) => {
  console.log(`all: ${error.message}`);
});
Promise.any(jobs).then((name) => {
  console.log(`any: ${name}`);
});
