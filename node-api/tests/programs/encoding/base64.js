for (const t of ['', 'a', 'ab', 'abc', '\u00ff\u0000', 'hello world']) console.log(btoa(t), JSON.stringify(atob(btoa(t))));
for (const t of ['YQ==', 'YQ', 'Y Q = =', 'YWI=', '=', 'A', '====', 'YQ=', 'Y$', 'YR==', null, 12345, 'ab=c']) { try { console.log(t, JSON.stringify(atob(t))); } catch (e) { console.log(t, e.name, e.code, e.message); } }
for (const f of [() => btoa('\u0100'), () => btoa(), () => atob(), () => btoa({}), () => btoa(undefined)]) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
