setTimeout(() => console.log('A'), 30);
setTimeout(() => console.log('B'), 30);
setTimeout(() => console.log('C'), 60);
setTimeout(() => console.log('D'), 60);
