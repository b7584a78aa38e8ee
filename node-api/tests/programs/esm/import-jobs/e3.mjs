import "./e4.mjs"; 1
