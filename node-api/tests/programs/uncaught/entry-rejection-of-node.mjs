// The entry's own promise is rejected with an error that was made where nothing ran, so it has no place.
import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
await pipeline(fs.createReadStream('missing.txt'), fs.createWriteStream('copy.txt'));
