throw 'abc'
