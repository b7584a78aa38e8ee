var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("u?.x.y()", function() { u?.x.y(); });
t("u?.()", function() { u?.(); });
t("o.x?.y()", function() { o.x?.y(); });
t("let q9", function() { let q9; });
t("const {a:{b}}=o", function() { const {a:{b}}=o; });
t("const {b:{c:{d}}}=o", function() { const {b:{c:{d}}}=o; });
t("new Map(u)", function() { new Map(u); });
t("Object.entries(u)", function() { Object.entries(u); });
t("Object.keys(n)", function() { Object.keys(n); });
t("Object.assign(u)", function() { Object.assign(u); });
t("Object.defineProperty({}, 'a', 1)", function() { Object.defineProperty({}, 'a', 1); });
t("Object.freeze(o),o.a=2", function() { Object.freeze(o),o.a=2; });
t("delete u.x", function() { delete u.x; });
t("delete n[k]", function() { delete n[k]; });
console.log(R.join('\n'));
