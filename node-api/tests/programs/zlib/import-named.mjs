// Named imports of the module.
import zlib, { gzipSync, gunzipSync, constants, createGzip } from 'node:zlib';
console.log(gunzipSync(gzipSync('text')).toString(), constants.Z_FINISH, createGzip === zlib.createGzip);
