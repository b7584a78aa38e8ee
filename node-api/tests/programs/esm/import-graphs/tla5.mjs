await 1; await 2
