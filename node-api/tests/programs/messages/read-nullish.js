var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("u.x", function() { u.x; });
t("u.x.y", function() { u.x.y; });
t("u[0]", function() { u[0]; });
t("u['a b']", function() { u['a b']; });
t("u[k]", function() { u[k]; });
t("u[s]", function() { u[s]; });
t("u[o]", function() { u[o]; });
t("n.x", function() { n.x; });
t("n[i+1]", function() { n[i+1]; });
t("o.x.y", function() { o.x.y; });
t("f().x.y", function() { f().x.y; });
t("g().x", function() { g().x; });
t("g()[k]", function() { g()[k]; });
t("f().x.y()", function() { f().x.y(); });
console.log(R.join('\n'));
