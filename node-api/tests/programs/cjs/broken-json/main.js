// A JSON file that cannot be read.
require('./config.json');
