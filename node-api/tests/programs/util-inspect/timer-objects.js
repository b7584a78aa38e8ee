const t = setTimeout(()=>{}, 1); console.log(typeof t, t.constructor.name); clearTimeout(t);
