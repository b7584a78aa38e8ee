function load(name, callback) {
  setTimeout(() => {
    if (name === 'Ada') callback(null, 36);
    else callback(new Error(`no user ${name}`));
  }, 20);
}

function loadUser(name) {
  return new Promise((resolve, reject) => {
    console.log(`asking for ${name}`);
    load(name, (error, age) => {
      if (error) reject(error);
      else resolve(age);
    });
  });
}

loadUser('Ada').then(
  (age) => console.log(`age: ${age}`),
  (error) => console.log(error.message),
);
console.log('main script ends');
