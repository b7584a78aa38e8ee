let a, b; export { a as x, b as x };
