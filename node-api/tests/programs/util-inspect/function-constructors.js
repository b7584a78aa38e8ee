console.log(new (function Foo(){ this.a = 1; })(), new (class { constructor(){ this.z = 1 } })());
