const m = process.memoryUsage();
console.log(Object.keys(m), Object.values(m).every((v) => Number.isInteger(v) && v > 0), typeof process.memoryUsage.rss());
console.log(process.version.startsWith('v24.'), Object.keys(process.versions).includes('v8'), process.release.name, process.release.lts);
console.log(process.platform, process.arch, process.argv.length, typeof process.argv0, process.execArgv, typeof process.title);
