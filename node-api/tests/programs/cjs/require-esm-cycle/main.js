// require of an ES module that is being evaluated, in the ways in which that comes about.
for (const name of ['./helped.mjs', './again.mjs', './self.mjs']) {
  try {
    require(name);
    console.log(name, 'is there');
  } catch (error) {
    console.log(name, error.stack, error.code);
  }
}
import('./started.mjs').catch((error) => console.log(error.stack));
