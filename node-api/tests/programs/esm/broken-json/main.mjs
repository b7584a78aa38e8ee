// A JSON file that cannot be read.
import config from './config.json' with { type: 'json' };
console.log(config);
