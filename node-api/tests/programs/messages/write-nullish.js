var u, n=null, o={a:1,b:{c:2}}, f=()=>({}), k='key', s=Symbol('s'), arr=[1], i=0, num=5, g=()=>undefined, str='str', a2, fn=function(){}; class A { #p=1; constructor(){} static m(){} t(){ return super.zz() } set(v){this.#q2=v} get #q2(){return 1} r(o){return o.#p} w(o){o.#p=1} z(o){ o.#m() } #m(){} }; class B extends A { m(){ return super.foo() } };
const R=[]; function t(s, f){ try { f(); R.push(s+' => OK') } catch (e) { R.push(s+' => '+e.constructor.name+': '+e.message) } }
t("u.x=1", function() { u.x=1; });
t("n.x=1", function() { n.x=1; });
t("u[k]=1", function() { u[k]=1; });
t("o.q.r=1", function() { o.q.r=1; });
t("f().x.y=1", function() { f().x.y=1; });
t("g().x=1", function() { g().x=1; });
t("u[s]=1", function() { u[s]=1; });
t("u[0]=1", function() { u[0]=1; });
console.log(R.join('\n'));
