let x = 1__0;
