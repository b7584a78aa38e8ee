// An ES module throws that require asks for.
require('./throws.mjs');
