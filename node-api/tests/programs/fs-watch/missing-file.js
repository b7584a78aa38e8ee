// The error for a file that is not there, and its properties in their order.
const fs = require('fs');

try {
  fs.watch('missing');
} catch (error) {
  console.log(error.message, Object.entries(error));
}
