let x = 'a
b'