function load(name, callback) {
  setTimeout(() => {
    if (name === 'Ada') callback(null, 36);
    else callback(new Error(`no user ${name}`));
  }, 20);
}

load('Eve', (error, age) => {
  if (error) console.log(`failed: ${error.message}`);
  console.log(`age: ${age}`);
});
console.log('main script ends');
