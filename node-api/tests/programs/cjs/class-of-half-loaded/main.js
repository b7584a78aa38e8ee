// A class extends what a cycle has not made yet.
require('./a.cjs');
