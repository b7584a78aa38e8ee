here: for (;;) { (() => { break here; })(); }
