console.log('config starts');
export const config = await Promise.resolve('config');
console.log('config ends');
