var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("const c2 = 1; c2 = 2", function() { const c2 = 1; c2 = 2; });
t("const c3 = 1; c3++", function() { const c3 = 1; c3++; });
t("Number(Symbol())", function() { Number(Symbol()); });
t("`${Symbol('a')}`", function() { `${Symbol('a')}`; });
t("'' + Symbol('a')", function() { '' + Symbol('a'); });
t("Symbol() + 1", function() { Symbol() + 1; });
t("[].reduce((a,b)=>a)", function() { [].reduce((a,b)=>a); });
t("[1].sort(5)", function() { [1].sort(5); });
t("Promise()", function() { Promise(); });
t("new WeakRef(1)", function() { new WeakRef(1); });
t("Reflect.ownKeys(1)", function() { Reflect.ownKeys(1); });
t("new Proxy(1,{})", function() { new Proxy(1,{}); });
t("1 in 2", function() { 1 in 2; });
t("'a' in 'b'", function() { 'a' in 'b'; });
console.log(R.join('\n'));
