class Registrations {
  register(name) {
    console.log(`${name} is stored`);
    mail(name);
  }
}

function mail(name) {
  console.log(`mail to ${name}`);
}

let total = 0;
function count() {
  total += 1;
  console.log(`${total} registered so far`);
}

const service = new Registrations();
service.register('Ada');
service.register('Ben');
