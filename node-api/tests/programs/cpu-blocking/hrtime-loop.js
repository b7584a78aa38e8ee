const t = process.hrtime.bigint();
while (process.hrtime.bigint() - t < 40_000_000n);
console.log(process.hrtime.bigint() - t >= 40_000_000n);
