var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("(class{})()", function() { (class{})(); });
t("A()", function() { A(); });
t("class P3 {} class Q3 extends P3 { constructor() { return 1 } } new Q3", function() { class P3 {} class Q3 extends P3 { constructor() { return 1 } } new Q3; });
t("new RegExp('[')", function() { new RegExp('['); });
t("new A().r({})", function() { new A().r({}); });
t("new A().w({})", function() { new A().w({}); });
console.log(R.join('\n'));
