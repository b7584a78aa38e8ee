function f() { 'use strict'; arguments = 1; }
