try { await import('./bad.mjs'); } catch (e) { console.log(e.message, e.stack.split('\n').slice(0, 2)); } import('./bad2.mjs').catch((e) => console.log(e.name, e.message));
