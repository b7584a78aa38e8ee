var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("undefinedVar", function() { undefinedVar; });
t("undefinedVar.x", function() { undefinedVar.x; });
t("undefinedVar()", function() { undefinedVar(); });
t("x1; let x1 = 1", function() { x1; let x1 = 1; });
t("let q1 = q1", function() { let q1 = q1; });
t("new K1; class K1 {}", function() { new K1; class K1 {}; });
t("class P { constructor() { this.x } } class Q extends P { constructor() { this.y } } new Q", function() { class P { constructor() { this.x } } class Q extends P { constructor() { this.y } } new Q; });
t("class P2 {} class Q2 extends P2 { constructor() {} } new Q2", function() { class P2 {} class Q2 extends P2 { constructor() {} } new Q2; });
t("class P4 {} class Q4 extends P4 { constructor() { super(); super() } } new Q4", function() { class P4 {} class Q4 extends P4 { constructor() { super(); super() } } new Q4; });
console.log(R.join('\n'));
