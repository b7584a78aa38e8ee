var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("(u)()", function() { (u)(); });
t("(o.x)()", function() { (o.x)(); });
t("`t`()", function() { `t`(); });
t("`t${u}`()", function() { `t${u}`(); });
t("u`t`", function() { u`t`; });
t("o.x`t`", function() { o.x`t`; });
t("this.x()", function() { this.x(); });
t("(u+1)()", function() { (u+1)(); });
t("(1+2)()", function() { (1+2)(); });
t("(u<1)()", function() { (u<1)(); });
t("(i++)()", function() { (i++)(); });
t("(++i)()", function() { (++i)(); });
t("(a2+=1)()", function() { (a2+=1)(); });
t("o?.x()", function() { o?.x(); });
console.log(R.join('\n'));
