throw new Error("thr")
