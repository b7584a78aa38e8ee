setTimeout(() => console.log('60 ms'), 60);
setTimeout(() => console.log('20 ms'), 20);
setTimeout(() => console.log('40 ms'), 40);
