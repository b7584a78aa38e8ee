setTimeout(() => console.log('A'), 60);
setTimeout(() => console.log('B'), 30);
setTimeout(() => console.log('C'), 60);
setTimeout(() => console.log('D'), 30);
