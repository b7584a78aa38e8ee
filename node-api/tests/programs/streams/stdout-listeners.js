// Who listens to the standard streams from the beginning.
const shown = (stream) => stream.eventNames().map((name) => `${String(name)} ${stream.listenerCount(name)}`);
console.log(shown(process.stdout), shown(process.stderr));
console.log(process.stdout.listeners('end').map((listener) => listener.name));
