for (const args of [['nope'], ['x', 'y'], ['//', undefined], ['', null]]) {
  try {
    new URL(...args);
  } catch (error) {
    const [header] = error.stack.split('\n');
    console.log(header, String(error), error.name, error.code, Object.keys(error), error.base, error instanceof TypeError);
  }
}
