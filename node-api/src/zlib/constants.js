// The constants of zlib, those of Brotli and Zstandard among them.
'use strict';

exports.constants = require('internal/read_only').readOnly(require('internal/constants').zlib);
