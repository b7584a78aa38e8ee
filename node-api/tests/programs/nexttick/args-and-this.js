process.nextTick(function (...a) { 'use strict'; console.log(this, a); }, 1, 2, undefined, null);
process.nextTick(function () { console.log(this === globalThis || this === undefined || typeof this); });
