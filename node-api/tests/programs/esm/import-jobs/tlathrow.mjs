await 0; await 0; await 0; await 0; throw 1
