export { a } ; export { b as c }; let a;
