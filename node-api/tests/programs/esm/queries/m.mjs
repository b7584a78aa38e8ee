console.log('runs', import.meta.url.split('/').pop());
export const a = {
  url: import.meta.url,
  file: import.meta.filename,
  folder: import.meta.dirname,
  other: import.meta.resolve('./other.mjs?z'),
  frame: new Error('e').stack.split('\n')[1],
};
export function fail() {
  throw new Error('failed');
}
