throw new Error("b4")
