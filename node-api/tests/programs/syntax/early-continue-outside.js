console.log(1);
continue;
