const ready = Promise.resolve('value');

async function passes() { return ready; }
async function awaits() { return await ready; }
async function plain() { return 'value'; }

passes().then(() => console.log('return promise'));
awaits().then(() => console.log('return await promise'));
plain().then(() => console.log('return value'));
