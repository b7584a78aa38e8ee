var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("num.x.y", function() { num.x.y; });
t("'abc'.foo.bar", function() { 'abc'.foo.bar; });
t("null.foo", function() { null.foo; });
t("undefined.foo", function() { undefined.foo; });
t("null.foo()", function() { null.foo(); });
t("null[0]", function() { null[0]; });
t("undefined[k]", function() { undefined[k]; });
t("o.a.b.c.d", function() { o.a.b.c.d; });
t("arr[5].x", function() { arr[5].x; });
t("arr.find(x => x > 5).name", function() { arr.find(x => x > 5).name; });
t("new Map().get('x').y", function() { new Map().get('x').y; });
t("'abc'.match(/z/)[0]", function() { 'abc'.match(/z/)[0]; });
t("[][0].x", function() { [][0].x; });
t("f().g.h", function() { f().g.h; });
console.log(R.join('\n'));
