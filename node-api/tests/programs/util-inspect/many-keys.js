const big = {}; for (let i=0;i<30;i++) big['prop'+i] = i; console.log(big); console.log(Object.keys(big));
