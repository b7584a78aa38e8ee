const o = {stack: 'fake stack', message: 'm'}
throw o
