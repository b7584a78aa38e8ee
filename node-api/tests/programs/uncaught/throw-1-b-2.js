throw [1,{b:2}]
