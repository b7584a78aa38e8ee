throw Symbol('x')
