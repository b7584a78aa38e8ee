console.log(process.memoryUsage !== undefined, [[[[[]]]]], {a:{b:{c:{d:{}}}}});
