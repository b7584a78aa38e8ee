var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("JSON.parse('\"abc')", function() { JSON.parse('"abc'); });
t("JSON.parse('\"a\\nb\"')", function() { JSON.parse('"a\nb"'); });
t("JSON.parse('\"\\\\x\"')", function() { JSON.parse('"\\x"'); });
t("JSON.parse('\"\\\\u12g\"')", function() { JSON.parse('"\\u12g"'); });
t("JSON.parse('-')", function() { JSON.parse('-'); });
t("JSON.parse('01')", function() { JSON.parse('01'); });
t("JSON.parse('1.')", function() { JSON.parse('1.'); });
t("JSON.parse('1e')", function() { JSON.parse('1e'); });
t("JSON.parse('tru')", function() { JSON.parse('tru'); });
t("JSON.parse('nul')", function() { JSON.parse('nul'); });
t("JSON.parse('1 2')", function() { JSON.parse('1 2'); });
t("JSON.parse('{} x')", function() { JSON.parse('{} x'); });
t("JSON.parse('<!DOCTYPE html><html><body></body></html>')", function() { JSON.parse('<!DOCTYPE html><html><body></body></html>'); });
t("JSON.parse('this is a long text that is not json at all')", function() { JSON.parse('this is a long text that is not json at all'); });
console.log(R.join('\n'));
