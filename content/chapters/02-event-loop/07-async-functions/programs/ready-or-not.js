function load(cached) {
  if (cached) return Promise.resolve('cached');
  return new Promise((resolve) => {
    setTimeout(resolve, 20, 'loaded');
  });
}

async function show(cached) {
  console.log(await load(cached));
}

show(false);
show(true);
process.nextTick(() => console.log('tick'));
console.log('main script');
