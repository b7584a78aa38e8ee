// An error of Node's own has the name that it has when its stack is first read, and the frames that it was made with.
try {
  require('path').join(5);
} catch (error) {
  error.name = 'Renamed';
  error.code = 'OTHER';
  error.message = `in join: ${error.message}`;
  throw error;
}
