var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("const [q1]=u", function() { const [q1]=u; });
t("const [q2]=n", function() { const [q2]=n; });
t("const [q3]=5", function() { const [q3]=5; });
t("const [q4]=o", function() { const [q4]=o; });
t("const [q5]=f()", function() { const [q5]=f(); });
t("const [q6]=undefined", function() { const [q6]=undefined; });
t("const [q7]=null", function() { const [q7]=null; });
t("const [q8]={}", function() { const [q8]={}; });
t("[q9]=u", function() { [q9]=u; });
t("[q9]=5", function() { [q9]=5; });
t("(([a])=>a)()", function() { (([a])=>a)(); });
t("(([a])=>a)(null)", function() { (([a])=>a)(null); });
t("(([a])=>a)({})", function() { (([a])=>a)({}); });
t("new Map(5)", function() { new Map(5); });
console.log(R.join('\n'));
