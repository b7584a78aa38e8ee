var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("S const frz = Object.freeze(new Map); frz.x = 1", function() { 'use strict'; const frz = Object.freeze(new Map); frz.x = 1; });
t("S Object.seal({a:1}).b = 2", function() { 'use strict'; Object.seal({a:1}).b = 2; });
t("S const ar = Object.freeze([1]); ar[3] = 1", function() { 'use strict'; const ar = Object.freeze([1]); ar[3] = 1; });
t("S delete Object.seal({z: 1}).z", function() { 'use strict'; delete Object.seal({z: 1}).z; });
console.log(R.join('\n'));
