// Nobody catches the error: the report shows the line of Node that throws it.
require('zlib').gunzipSync('not gzipped');
