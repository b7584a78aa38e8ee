// The same for what is there but no list.
const count = () => 4;
new Map(...count());
