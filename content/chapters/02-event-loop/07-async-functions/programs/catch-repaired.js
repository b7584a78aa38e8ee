async function fails() {
  throw new Error('no network');
}

async function careless() {
  try {
    return await fails();
  } catch {
    return 'careless: saved';
  }
}
async function careful() {
  try {
    return await fails();
  } catch {
    return 'careful: saved';
  }
}

const show = (text) => console.log(text);
careful().then(show, () => show('careful: lost'));
careless().then(show, () => show('careless: lost'));
