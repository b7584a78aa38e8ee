var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("new u", function() { new u; });
t("new u()", function() { new u(); });
t("new o.x", function() { new o.x; });
t("new o.x()", function() { new o.x(); });
t("new (f().x)()", function() { new (f().x)(); });
t("new (f())()", function() { new (f())(); });
t("new f()", function() { new f(); });
t("new num", function() { new num; });
t("new 5", function() { new 5; });
t("new A.B()", function() { new A.B(); });
t("class P6 extends u {}", function() { class P6 extends u {}; });
t("new Symbol()", function() { new Symbol(); });
t("new BigInt(1)", function() { new BigInt(1); });
t("new Math()", function() { new Math(); });
console.log(R.join('\n'));
