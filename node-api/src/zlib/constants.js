// The constants of zlib, those of Brotli and Zstandard among them.
'use strict';

exports.constants = Object.assign(Object.create(null), require('internal/constants').zlib);
