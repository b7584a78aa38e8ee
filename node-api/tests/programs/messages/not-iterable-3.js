var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("new Set(5)", function() { new Set(5); });
t("new Map({})", function() { new Map({}); });
t("new Set(true)", function() { new Set(true); });
t("Object.fromEntries(5)", function() { Object.fromEntries(5); });
t("Object.fromEntries(u)", function() { Object.fromEntries(u); });
t("Array.from(u)", function() { Array.from(u); });
t("for (const x of u);", function() { for (const x of u);; });
t("for (const x of 5);", function() { for (const x of 5);; });
t("for (const x of o);", function() { for (const x of o);; });
t("for (const x of f());", function() { for (const x of f());; });
t("for (const x of o.x);", function() { for (const x of o.x);; });
t("let [d1, d2] = u", function() { let [d1, d2] = u; });
console.log(R.join('\n'));
