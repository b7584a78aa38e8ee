console.log('slow start'); export const v = await new Promise((r) => setTimeout(r, 10, 'value')); console.log('slow end');
