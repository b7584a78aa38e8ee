try { require('./broken'); } catch (e) { console.log(e.name, e.message); }
try { require('./broken.json'); } catch (e) { console.log(e.name, e.message.replace(__dirname, '')); }
