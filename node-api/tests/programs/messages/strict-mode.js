var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("S o9 = 1", function() { 'use strict'; o9 = 1; });
t("S Object.freeze({a:1}).a = 2", function() { 'use strict'; Object.freeze({a:1}).a = 2; });
t("S Object.freeze([1]).push(2)", function() { 'use strict'; Object.freeze([1]).push(2); });
t("S Object.freeze([1])[0] = 2", function() { 'use strict'; Object.freeze([1])[0] = 2; });
t("S Object.preventExtensions({}).x = 1", function() { 'use strict'; Object.preventExtensions({}).x = 1; });
t("S ({get x(){return 1}}).x = 2", function() { 'use strict'; ({get x(){return 1}}).x = 2; });
t("S class G { get x(){return 1} } new G().x = 2", function() { 'use strict'; class G { get x(){return 1} } new G().x = 2; });
t("S delete Object.freeze({a:1}).a", function() { 'use strict'; delete Object.freeze({a:1}).a; });
t("S 'abc'.length = 1", function() { 'use strict'; 'abc'.length = 1; });
t("S (5).x = 1", function() { 'use strict'; (5).x = 1; });
t("S Object.defineProperty({}, 'x', {value: 1}).x = 2", function() { 'use strict'; Object.defineProperty({}, 'x', {value: 1}).x = 2; });
t("S Math.PI = 3", function() { 'use strict'; Math.PI = 3; });
t("S f9(); function f9() { this.x }", function() { 'use strict'; f9(); function f9() { this.x }; });
t("S const fz = Object.freeze({n: {m: 1}}); fz.n = 2", function() { 'use strict'; const fz = Object.freeze({n: {m: 1}}); fz.n = 2; });
console.log(R.join('\n'));
