// What nobody catches is shown where it arose, though a `finally` has run since.
function load(file) {
  return missing + file;
}
function run() {
  try {
    return load('a');
  } finally {
    console.log('cleanup');
  }
}
run();
