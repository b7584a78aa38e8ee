process.nextTick(() => { undefined.foo })
