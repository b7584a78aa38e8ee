// Only the elements of arrays have an index where JSON tells a cycle; a number as an object's key is a property.
const attempt = (value) => {
  try {
    console.log(JSON.stringify(value));
  } catch (error) {
    console.log(error.message);
  }
};
const plain = { 'x-y': { 0: [] } };
plain['x-y'][0].push(plain);
attempt(plain);
const list = [{ 7: {} }];
list[0][7].up = list;
attempt(list);
const self = { 5: null };
self[5] = self;
attempt(self);
const named = Object.assign([], { name: 'not seen' });
named[2] = { back: named };
attempt({ named });
