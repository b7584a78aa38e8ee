// A pattern that takes nothing by a name is found at its start, and shown at its value.
const load = () => undefined;
const { ...rest } = load();
console.log(rest);
