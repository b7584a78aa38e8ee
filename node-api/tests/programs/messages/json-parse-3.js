var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("JSON.parse('{\"key\": \"value\", \"other\": oops, \"more\": 1}')", function() { JSON.parse('{"key": "value", "other": oops, "more": 1}'); });
t("JSON.parse('[1,2,3')", function() { JSON.parse('[1,2,3'); });
t("JSON.parse('{\"a\":1')", function() { JSON.parse('{"a":1'); });
t("JSON.parse('\\n\\n  x')", function() { JSON.parse('\n\n  x'); });
t("JSON.parse(null)", function() { JSON.parse(null); });
t("JSON.parse('NaN')", function() { JSON.parse('NaN'); });
t("JSON.parse('[\"a\" \"b\"]')", function() { JSON.parse('["a" "b"]'); });
t("JSON.parse('null').x", function() { JSON.parse('null').x; });
t("new JSON.parse()", function() { new JSON.parse(); });
console.log(R.join('\n'));
