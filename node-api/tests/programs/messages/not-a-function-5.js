var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("o?.[k]()", function() { o?.[k](); });
t("o?.b.d()", function() { o?.b.d(); });
t("o?.b?.d()", function() { o?.b?.d(); });
t("o.a()", function() { o.a(); });
t("o.a.b()", function() { o.a.b(); });
t("/x/()", function() { /x/(); });
t("/x/.foo()", function() { /x/.foo(); });
t("(async()=>{})()()", function() { (async()=>{})()(); });
t("Math.foo()", function() { Math.foo(); });
t("console.foo()", function() { console.foo(); });
t("Promise.foo()", function() { Promise.foo(); });
t("o.b['c']()", function() { o.b['c'](); });
t("o.b[k]()", function() { o.b[k](); });
t("'abc'.foo()", function() { 'abc'.foo(); });
console.log(R.join('\n'));
