var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("(()=>{})().x", function() { (()=>{})().x; });
t("this.x.y", function() { this.x.y; });
t("new (class { constructor(){ u.x } })", function() { new (class { constructor(){ u.x } }); });
t("o.a.b.c()", function() { o.a.b.c(); });
t("function_=function(){}, function_().x", function() { function_=function(){}, function_().x; });
t("Math.foo.bar", function() { Math.foo.bar; });
t("JSON.x.y()", function() { JSON.x.y(); });
t("o.b[k].x", function() { o.b[k].x; });
t("const {x:{y}}=o", function() { const {x:{y}}=o; });
t("u.x.y=1", function() { u.x.y=1; });
t("o.q.r+=1", function() { o.q.r+=1; });
t("u.x++", function() { u.x++; });
t("--u.x", function() { --u.x; });
t("u.x+=g()", function() { u.x+=g(); });
console.log(R.join('\n'));
