class R { constructor(n){this.n=n; console.log('open',n)} [Symbol.dispose](){ console.log('close',this.n)} }
{ using a=new R(1), b=new R(2); console.log('in'); }
function f(){ using c=new R(3); return console.log('ret'); }
f();
for (using x of [new R(4), new R(5)]) console.log('loop',x.n);
try { using y=new R(6); throw new Error('t') } catch(e) { console.log(e.message) }
function later(){ const g=()=>later; using r={ [Symbol.dispose](){ console.log('r',later) } }; const later=7; function hoisted(){ return later } console.log(g(),hoisted()); return later } console.log(later()); const arrow=()=>{ using q={ [Symbol.dispose]: ()=>console.log('arrow') }; }; arrow(); class K { static { using k={ [Symbol.dispose](){ console.log('static') } }; console.log('in static') } constructor(){ using t={ [Symbol.dispose](){ console.log('ctor') } } } } new K();
