exports["\u0062"] = 1;
exports["x\ty"] = 2;
exports[""] = 3;
