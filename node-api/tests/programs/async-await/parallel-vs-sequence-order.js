const step = (name, n) => (async () => { for (let i = 0; i < n; i++) { await null; console.log(name, i); } })();
step('a', 3); step('b', 2); step('c', 4);
