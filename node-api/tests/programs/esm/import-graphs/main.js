globalThis.n=0; let max=60; 
function count(){ if(globalThis.n<max){ globalThis.n++; return Promise.resolve().then(count) } }
async function measure(label,f){ await new Promise(r=>setTimeout(r,3)); globalThis.n=0; let stop=false; (function c(){ globalThis.n++; if(!stop&&globalThis.n<200) queueMicrotask(c) })(); try { await f(); console.log(label,'ok',globalThis.n) } catch(e) { console.log(label,'err',globalThis.n, e&&e.code||e&&e.name||e) } stop=true; }
const targets=["#d1","./d3.mjs","./d2.mjs","./d1.mjs","./leaf.mjs","./e3.mjs","./bi.mjs","./ci.mjs","./x.cjs","./a1.mjs","./a1.mjs","./b1.mjs","./a2.mjs","./a3.mjs","./a3.mjs","./a4.mjs","./a4.mjs","./b4.mjs","./cyA.mjs","./cyB.mjs","./self.mjs","./tlat.mjs","./tlad.mjs","./tla5.mjs","./icjs.mjs","./thr.cjs","./imp.mjs","./promcjs.cjs","./wide.mjs","./s2.mjs","./syn.cjs","./syn.cjs","events","node:events","os"];
(async()=>{ for (const t of targets) await measure(t,()=>import(t)); require("os2"===1?"":"util"); await measure("util",()=>import("util")); require("./r.cjs"); await measure("r",()=>import("./r.cjs")); })();
function require2(){ try { require('./d.js') } catch {} }
