// Modules of a cycle use variables and functions of one that has not run, by name, through a star and through its namespace.
export * from './b.mjs';
import { probe } from './b.mjs';
export var a = 'a';
export { a as second };
probe();
export function register(name) {
  (registry ??= []).push(name);
  return registry.length;
}
var registry;
console.log(registry);
