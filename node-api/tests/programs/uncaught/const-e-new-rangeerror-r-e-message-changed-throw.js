const e = new RangeError('r'); e.message = 'changed'; throw e
