const timers = require('node:timers/promises');

async function attempt(name, ms) {
  const signal = AbortSignal.timeout(60);
  try {
    await timers.setTimeout(ms, null, { signal });
    console.log(`${name}: done`);
  } catch (error) {
    console.log(`${name}: ${error.name}`);
    console.log(`cause: ${error.cause.name}`);
  }
}

attempt('slow', 200);
attempt('fast', 20);
