var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("BigInt(1.5)", function() { BigInt(1.5); });
t("1n / 0n", function() { 1n / 0n; });
t("2n ** -1n", function() { 2n ** -1n; });
t("new Array(-1)", function() { new Array(-1); });
t("[].length = -1", function() { [].length = -1; });
t("'a'.repeat(-1)", function() { 'a'.repeat(-1); });
t("'a'.repeat(Infinity)", function() { 'a'.repeat(Infinity); });
t("'a'.normalize('x')", function() { 'a'.normalize('x'); });
t("String.fromCodePoint(-1)", function() { String.fromCodePoint(-1); });
t("(1).toFixed(101)", function() { (1).toFixed(101); });
t("(1).toString(1)", function() { (1).toString(1); });
t("(1).toPrecision(0)", function() { (1).toPrecision(0); });
t("(1).toExponential(-1)", function() { (1).toExponential(-1); });
t("new Date(NaN).toISOString()", function() { new Date(NaN).toISOString(); });
console.log(R.join('\n'));
