// A falsy value is no former usage.
const attempt = (run) => {
  try {
    console.log(Object.keys(run()));
  } catch (error) {
    console.log(error.code, error.message);
  }
};
for (const value of [undefined, null, 0, '', NaN, false]) {
  attempt(() => process.cpuUsage(value));
  attempt(() => process.threadCpuUsage(value));
}
for (const value of [{}, [], 5, 'x', { user: 1 }, { user: -1, system: 1 }, { user: 1, system: NaN }]) {
  attempt(() => process.cpuUsage(value));
}
