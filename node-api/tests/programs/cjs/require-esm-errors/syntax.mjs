x x;
