throw new RangeError('from module')
