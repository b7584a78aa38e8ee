'use strict';
const place = e => e.stack.split('\n')[1].replace(/.*:(\d+:\d+)\)?$/, '$1');
try { undeclared = 1 } catch (e) { console.log(e.message, place(e)) }
try { undeclared = undeclared + 1 } catch (e) { console.log(e.message, place(e)) }
try { undeclared += 1 } catch (e) { console.log(e.message, place(e)) }
try { undeclared++ } catch (e) { console.log(e.message, place(e)) }
function count() {
  counter   = 5;
}
count();
