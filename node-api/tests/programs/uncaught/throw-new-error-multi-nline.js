throw new Error('multi\nline')
