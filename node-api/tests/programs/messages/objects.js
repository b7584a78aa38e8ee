var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("Object.create(1)", function() { Object.create(1); });
t("Object.create()", function() { Object.create(); });
t("Object.defineProperty(1,'a',{})", function() { Object.defineProperty(1,'a',{}); });
t("Object.defineProperty({}, 'a', {get(){},value:1})", function() { Object.defineProperty({}, 'a', {get(){},value:1}); });
t("Object.setPrototypeOf({},1)", function() { Object.setPrototypeOf({},1); });
t("Object.setPrototypeOf(u,{})", function() { Object.setPrototypeOf(u,{}); });
t("({}) instanceof (()=>{})", function() { ({}) instanceof (()=>{}); });
t("Function.prototype.toString.call({})", function() { Function.prototype.toString.call({}); });
t("Map.prototype.get.call({}, 1)", function() { Map.prototype.get.call({}, 1); });
t("String.prototype.trim.call(null)", function() { String.prototype.trim.call(null); });
console.log(R.join('\n'));
