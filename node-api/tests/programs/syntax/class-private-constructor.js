class A { #constructor() {} }
