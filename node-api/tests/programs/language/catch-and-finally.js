function o() { try { throw new Error('inner'); } catch {} }
function f(k) {
  try { if (k === 1) return 'a'; if (k === 2) throw new Error('b'); return 'n'; }
  catch (e) { if (k === 2) { throw new Error('again ' + e.message); } } finally { o(); console.log('fin', k); }
}
for (const k of [1, 2, 3]) try { console.log(f(k)); } catch (e) { console.log(e.message, e.stack.split('\n')[1].trim().replace(/\(.*\//, '(')); }
outer: for (let i = 0; i < 3; i++) { try { if (i === 1) continue outer; if (i === 2) break outer; console.log(i); } catch (e) { } finally { o(); console.log('f', i); } }
lab: try { break lab; } catch { } finally { console.log('lab fin'); }
const r = (() => { try { throw 1; } catch (e) { return e; } finally { return 2; } })(); console.log(r);
if (1) try { null.x; } catch (e) { console.log(e.message); } finally { o(); } else console.log('no');
try { try { throw new TypeError('deep'); } catch (e) { throw e; } finally { o(); } } catch (e) { console.log(e.name, e.message); }

