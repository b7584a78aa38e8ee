foo: foo: for (;;) break;
