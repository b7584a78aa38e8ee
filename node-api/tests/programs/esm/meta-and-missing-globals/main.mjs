import path from 'node:path'; import { fileURLToPath } from 'url';
console.log(typeof require, typeof module, typeof __filename, this); console.log(path.basename(fileURLToPath(import.meta.url)), path.basename(import.meta.filename), typeof import.meta.dirname, typeof import.meta.resolve);
