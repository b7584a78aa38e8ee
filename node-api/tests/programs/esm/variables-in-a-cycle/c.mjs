import { b, probe } from './b.mjs';
import { a } from './main.mjs';
console.log('c', a, b);
probe();
export var late = 5;
import { register } from './main.mjs';
console.log(register('c'), register('again'));
