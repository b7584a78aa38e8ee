const t = performance.now(); let turns = 0;
while (performance.now() - t < 50) turns++;
console.log(turns > 10, Math.round((performance.now() - t) / 10));
