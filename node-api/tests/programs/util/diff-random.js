const util=require('util'); let seed=5; const rnd=()=>{ seed = (seed*1103515245+12345)&0x7fffffff; return seed/0x7fffffff; }; const int=(n)=>Math.floor(rnd()*n); const pick=(a)=>a[int(a.length)];
for(let i=0;i<100;i++){ const w=()=>Array.from({length:int(12)},()=>pick('abc')).join(''); const a=w(), b=w(); const r=util.diff(a,b); console.log(a,b,JSON.stringify(r)); }
