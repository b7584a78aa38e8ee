console.log(require);
