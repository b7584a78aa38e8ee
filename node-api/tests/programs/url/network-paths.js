// A Windows path that starts with two backslashes is that of a file on another machine.
const { pathToFileURL } = require('url');
const paths = [
  '\\\\server\\share\\f',
  '\\\\server\\share\\a b#?%',
  '\\\\?\\UNC\\server\\share\\f',
  'C:\\x y',
  '\\x',
  '\\\\server',
];
for (const path of paths) {
  try {
    console.log(pathToFileURL(path, { windows: true }).href);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
