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

  emit(name, ...values) {
    let result = false;
    for (const listener of this.lists[name] ?? []) {
      result = listener(...values);
    }
    return result;
  }
}

module.exports = EventEmitter;
