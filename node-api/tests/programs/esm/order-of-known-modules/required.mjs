import './required-too.mjs';
