let config;

function load(callback) {
  process.nextTick(callback);
}

load(() => console.log(`config: ${config}`));
config = 'ready';
