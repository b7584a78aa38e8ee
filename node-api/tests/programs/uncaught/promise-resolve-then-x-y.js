Promise.resolve().then(() => { x.y })
