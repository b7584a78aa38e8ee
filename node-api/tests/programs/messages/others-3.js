var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("'a' in u", function() { 'a' in u; });
t("({}) instanceof 5", function() { ({}) instanceof 5; });
t("({}) instanceof {}", function() { ({}) instanceof {}; });
t("({}) instanceof u", function() { ({}) instanceof u; });
t("decodeURIComponent('%')", function() { decodeURIComponent('%'); });
t("const g2=(function*(){ g2.next() })(); g2.next()", function() { const g2=(function*(){ g2.next() })(); g2.next(); });
t("[...{ [Symbol.iterator]() { return 5 } }]", function() { [...{ [Symbol.iterator]() { return 5 } }]; });
t("const cyc = {}; const cyc2 = Object.create(cyc); Object.setPrototypeOf(cyc, cyc2)", function() { const cyc = {}; const cyc2 = Object.create(cyc); Object.setPrototypeOf(cyc, cyc2); });
t("Date.prototype.getTime.call({})", function() { Date.prototype.getTime.call({}); });
t("eval('1 +')", function() { eval('1 +'); });
t("eval('let a; let a')", function() { eval('let a; let a'); });
console.log(R.join('\n'));
