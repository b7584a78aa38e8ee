a
++
b c