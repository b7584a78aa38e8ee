import './again.mjs';
