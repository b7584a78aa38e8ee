throw new Error("cboom")
