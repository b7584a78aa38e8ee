export let n = 0; export function up() { n++; } export default class Foo {}
