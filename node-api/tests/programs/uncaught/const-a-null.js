const {a} = null
