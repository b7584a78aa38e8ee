class EventEmitter {
  lists = {};

  on(name, listener) {
    this.lists[name] ??= [];
    this.lists[name].push(listener);
  }

  once(name, listener) {
    this.on(name, listener);
  }

  off(name, listener) {
    const list = this.lists[name] ?? [];
    const at = list.lastIndexOf(listener);
    if (at >= 0) list.splice(at, 1);
  }

  listenerCount(name) {
    return (this.lists[name] ?? []).length;
  }

  emit(name, value) {
    const list = this.lists[name] ?? [];
    for (const listener of list) listener(value);
    return list.length > 0;
  }
}

module.exports = EventEmitter;
