import './m.mjs' with { type: 'json' };
