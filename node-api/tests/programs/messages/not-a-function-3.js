var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("(typeof u)()", function() { (typeof u)(); });
t("[1,2]()", function() { [1,2](); });
t("[].x()", function() { [].x(); });
t("[u,o].x()", function() { [u,o].x(); });
t("({}).x()", function() { ({}).x(); });
t("({a:1,b:u}).x()", function() { ({a:1,b:u}).x(); });
t("({a:1})()", function() { ({a:1})(); });
t("(a2=5)()", function() { (a2=5)(); });
t("(a2=u)()", function() { (a2=u)(); });
t("(u||n)()", function() { (u||n)(); });
t("(u&&n)()", function() { (u&&n)(); });
t("(u??n)()", function() { (u??n)(); });
t("(u?f:n)()", function() { (u?f:n)(); });
t("(1,u)()", function() { (1,u)(); });
console.log(R.join('\n'));
