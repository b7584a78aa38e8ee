class E2 extends Error {}
throw new E2('sub')
