function a() {
  const e = new Error('made');
  return e
}
const e = a();
throw e
