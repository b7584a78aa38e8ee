async function main() { const items = undefined; await Promise.all(items); }
main();
