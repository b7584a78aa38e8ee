var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("JSON.stringify(1n)", function() { JSON.stringify(1n); });
t("JSON.stringify({a:1n})", function() { JSON.stringify({a:1n}); });
t("const c={}; c.c=c; JSON.stringify(c)", function() { const c={}; c.c=c; JSON.stringify(c); });
t("const d={x:{y:{}}}; d.x.y.z=d; JSON.stringify(d)", function() { const d={x:{y:{}}}; d.x.y.z=d; JSON.stringify(d); });
t("const l={a:[{}]}; l.a[0].b=l.a; JSON.stringify(l)", function() { const l={a:[{}]}; l.a[0].b=l.a; JSON.stringify(l); });
t("class N{}; const n1=new N; n1.self={n1}; JSON.stringify(n1)", function() { class N{}; const n1=new N; n1.self={n1}; JSON.stringify(n1); });
console.log(R.join('\n'));
