throw () => {}
