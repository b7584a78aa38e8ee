throw new Error
