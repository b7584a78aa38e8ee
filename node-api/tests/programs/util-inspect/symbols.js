const s = Symbol('desc'); console.log({ [s]: 1, [Symbol()]: 2, [Symbol('a b\n')]: 3, [Symbol.iterator]: 4 }, [s], Symbol.for('reg'), Symbol('it\'s'));
console.log(Object.defineProperty({}, s, { value: 1 }), Object.assign([1], { [s]: 1 }), Object.assign(() => {}, { [s]: 1 }), new Map([[s, s]]));
