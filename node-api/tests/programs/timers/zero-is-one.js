setTimeout(() => console.log('one'), 1);
setTimeout(() => console.log('zero'), 0);
setTimeout(() => console.log('none'));
setTimeout(() => console.log('fraction'), 0.5);
setTimeout(() => console.log('string'), '1');
setTimeout(() => console.log('object'), {});
setTimeout(() => console.log('null'), null);
