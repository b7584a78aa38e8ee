throw new Proxy({}, {})
