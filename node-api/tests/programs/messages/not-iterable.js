var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("[...u]", function() { [...u]; });
t("[...n]", function() { [...n]; });
t("[...5]", function() { [...5]; });
t("[...o]", function() { [...o]; });
t("[...f()]", function() { [...f()]; });
t("[...o.a]", function() { [...o.a]; });
t("[...o.x]", function() { [...o.x]; });
t("f(...u)", function() { f(...u); });
t("f(...5)", function() { f(...5); });
t("f(...o)", function() { f(...o); });
t("f(...o.x)", function() { f(...o.x); });
t("new A(...u)", function() { new A(...u); });
t("new A(...5)", function() { new A(...5); });
t("Math.max(...5)", function() { Math.max(...5); });
console.log(R.join('\n'));
