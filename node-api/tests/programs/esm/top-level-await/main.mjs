import { v } from './slow.mjs'; console.log('main', v); console.log(await Promise.resolve('tla'));
process.nextTick(() => console.log('tick')); await null; console.log('after await');
