(async () => { console.log(await { then(ok) { setTimeout(ok, 5, 'later'); } }); console.log(await { then: 5 }); })();
