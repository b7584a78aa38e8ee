	foo(  bar)
