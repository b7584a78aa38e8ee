console.log(Object.getOwnPropertyDescriptors({get a(){return 1}, b:2}));
