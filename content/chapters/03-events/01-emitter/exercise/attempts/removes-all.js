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
    this.lists[name] = list.filter((f) => f !== listener);
  }

  listenerCount(name) {
    return (this.lists[name] ?? []).length;
  }

  emit(name, ...values) {
    const list = this.lists[name] ?? [];
    for (const listener of list) listener(...values);
    return list.length > 0;
  }
}

module.exports = EventEmitter;
