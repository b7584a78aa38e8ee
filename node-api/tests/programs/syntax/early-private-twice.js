class A { #a; get #b() {} set #b(v) {} #a() {} }
