let count = 0;
let fired = false;

function again() {
  count += 1;
  if (!fired) setImmediate(again);
}

setTimeout(() => {
  fired = true;
  console.log('timer: between two immediates');
}, 1);

again();
