var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("str.foo()", function() { str.foo(); });
t("str.length()", function() { str.length(); });
t("num.toFixed.x()", function() { num.toFixed.x(); });
t("(5).foo()", function() { (5).foo(); });
t("5..foo()", function() { 5..foo(); });
t("true.foo()", function() { true.foo(); });
t("[1].map(5)", function() { [1].map(5); });
t("[1].map(u)", function() { [1].map(u); });
t("[1].map()", function() { [1].map(); });
t("[1].forEach({})", function() { [1].forEach({}); });
t("[1].filter('s')", function() { [1].filter('s'); });
t("[1].find(null)", function() { [1].find(null); });
t("[1].flatMap(1)", function() { [1].flatMap(1); });
t("Array.from([1], 5)", function() { Array.from([1], 5); });
console.log(R.join('\n'));
