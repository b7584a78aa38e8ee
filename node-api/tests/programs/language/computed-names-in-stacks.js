// A stack shows what the name of a method was computed to, as long as its receiver holds it.
const frame = () => new Error().stack.split('\n')[2].trim().split(' (')[0];
class Server {
  ['on' + 'Request']() {
    return frame();
  }
  static ['of' + 1]() {
    return frame();
  }
  get ['state' + 2]() {
    return frame();
  }
  [Symbol.iterator]() {
    return frame();
  }
  [7]() {
    return frame();
  }
}
const key = 'late';
const handlers = {
  ['on' + 1]: function () {
    return frame();
  },
  ['on' + 2]() {
    return frame();
  },
  [key]() {
    return frame();
  },
  async [`${key}r`]() {
    return frame();
  },
};
const server = new Server();
console.log(server.onRequest(), Server.of1(), server.state2, server[Symbol.iterator](), server[7]());
console.log(handlers.on1(), handlers.on2(), handlers.late());
handlers.later().then(console.log);
class Derived extends Server {}
console.log(new Derived().onRequest(), Derived.of1());
