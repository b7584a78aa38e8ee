export let counter = 0; export function inc() { counter++; } export default class Foo {} export { counter as c2 }; console.log('lib evaluated');
