for (const [k, v] of Object.entries(null)) console.log(k, v);
