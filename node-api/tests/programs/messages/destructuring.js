var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("const {a}=u", function() { const {a}=u; });
t("const {a:a3}=n", function() { const {a:a3}=n; });
t("const {}=u", function() { const {}=u; });
t("const {}=n", function() { const {}=n; });
t("const {[k]:z}=u", function() { const {[k]:z}=u; });
t("const {...r}=u", function() { const {...r}=u; });
t("const {a:a4,...r2}=n", function() { const {a:a4,...r2}=n; });
t("const {a:a5}=f().x", function() { const {a:a5}=f().x; });
t("const {a:a6}=o.x", function() { const {a:a6}=o.x; });
t("const {a:a7}=null", function() { const {a:a7}=null; });
t("const {a:a8}=undefined", function() { const {a:a8}=undefined; });
t("(({a})=>a)()", function() { (({a})=>a)(); });
t("(({a})=>a)(null)", function() { (({a})=>a)(null); });
t("(function({a,b}){})(u)", function() { (function({a,b}){})(u); });
console.log(R.join('\n'));
