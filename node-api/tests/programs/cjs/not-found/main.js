try { require('./nothing'); } catch (e) { console.log(e.code, e.message.split('\n')[0].replace(__dirname, ''), e.requireStack.length); }
try { require('no-such-package'); } catch (e) { console.log(e.code, e.message.split('\n')[0]); }
try { require(''); } catch (e) { console.log(e.code, e.message); }
try { require(5); } catch (e) { console.log(e.code, e.message); }
try { require('node:nope'); } catch (e) { console.log(e.code, e.message); }
