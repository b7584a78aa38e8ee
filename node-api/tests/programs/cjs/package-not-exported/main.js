// A part of a package that it does not export.
require('p/inner');
