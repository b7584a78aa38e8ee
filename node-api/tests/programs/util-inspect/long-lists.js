console.log(Array.from({length: 200}, (_, i) => 'n' + i)); console.log(new Array(200).fill({a: 1}).slice(0, 8));
