// JSON needs its type in the import.
import config from './config.json';
console.log(config);
