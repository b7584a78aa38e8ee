there: let z = 1;
