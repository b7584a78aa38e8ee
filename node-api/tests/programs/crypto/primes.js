// Testing numbers for being prime, and what new primes have in common.
const c=require('crypto');
console.log(c.checkPrimeSync(17n),c.checkPrimeSync(15n),c.checkPrimeSync(Buffer.from([1,0,1])),c.generatePrimeSync(32).byteLength,typeof c.generatePrimeSync(32,{bigint:true}),c.generatePrimeSync(3,{bigint:true})); c.checkPrime(7n,(e,r)=>console.log(e,r));
for (const f of [()=>c.checkPrimeSync(5),()=>c.checkPrimeSync(-1n),()=>c.generatePrimeSync(0),()=>c.generatePrimeSync('x'),()=>c.generatePrimeSync(8,{safe:1}),()=>c.generatePrimeSync(8,{add:5}),()=>c.checkPrime(7n)]) try{console.log(f())}catch(e){console.log(e.name,e.code,e.message)}
