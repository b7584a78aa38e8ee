const mk = (n, k = 3) => ({ [Symbol.iterator]() { let i = 0; return { next() { return { value: ++i, done: i > k }; }, return() { console.log('close', n); return {}; } }; } });
for (const a of mk('A')) { console.log(a); l: for (const b of mk('B')) for (const c of mk('C')) break l; }
L: { for (const a of mk('X')) { break L; } } console.log('1');
M: for (;;) { for (const a of mk('Y')) { break M; } } console.log('2');
N: for (const a of mk('N1')) { for (;;) { switch (1) { case 1: for (const b of mk('N2')) for (const c of mk('N3')) { if (c === 2) break N; } } } } console.log('3');
(function () { O: for (const a of mk('O1')) for (const b of mk('O2')) { try { return; } finally { console.log('f'); break O; } } console.log('4'); })();
P: for (const a of mk('P1')) { for (const b of mk('P2')) for (const c of mk('P3')) { if (a === 2) break P; continue P; } } console.log('5');
(function () { for (const a of mk('R1')) for (const b of mk('R2')) { for (const c of mk('R3')) { return 1; } } })();
console.log('6');
Q: for (const a of mk('Q1')) R: for (const b of mk('Q2')) S: for (const c of mk('Q3')) { if (a === 1) break S;
if (a === 2 && b === 1) break R;
if (a === 3) break Q; }
for (const a of mk('T1')) { if (a === 2) break;
for (const b of mk('T2')) { if (b === 2) break; try { continue; } finally { console.log('fin', a, b); } } }
U: for (const k in { a: 1, b: 2 }) { for (const b of mk('U')) break U; } console.log('7');
V: for (const [x = 1] of [[], [2], [3]]) { W: for (const y of mk('V2')) { const f = () => x + y;
for (const z of mk('V3')) { if (f() > 2) break V; else break W; } } } console.log('8');
(async () => { Z: for await (const a of mk('Z1')) { for (const b of mk('Z2')) for await (const c of mk('Z3')) { await null; break Z; } } console.log('9'); })();
function* g() { A: for (const a of mk('G1')) { for (const b of mk('G2')) { yield b;
if (b === 2) break A; } } yield 'end'; } console.log([...g()]);
