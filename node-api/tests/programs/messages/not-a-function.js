var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("u()", function() { u(); });
t("o.x()", function() { o.x(); });
t("o.b.c()", function() { o.b.c(); });
t("o.b.d()", function() { o.b.d(); });
t("o['x']()", function() { o['x'](); });
t("o[k]()", function() { o[k](); });
t("o[0]()", function() { o[0](); });
t("o['a b']()", function() { o['a b'](); });
t("arr[0]()", function() { arr[0](); });
t("arr[i]()", function() { arr[i](); });
t("arr[i+1]()", function() { arr[i+1](); });
t("f().x()", function() { f().x(); });
t("f()()", function() { f()(); });
t("f()()()", function() { f()()(); });
console.log(R.join('\n'));
