const lists = {};

class EventEmitter {
  on(name, listener) {
    lists[name] ??= [];
    lists[name].push(listener);
  }

  once(name, listener) {
    this.on(name, listener);
  }

  off(name, listener) {
    const list = lists[name] ?? [];
    const at = list.lastIndexOf(listener);
    if (at >= 0) list.splice(at, 1);
  }

  listenerCount(name) {
    return (lists[name] ?? []).length;
  }

  emit(name, ...values) {
    const list = lists[name] ?? [];
    for (const listener of list) listener(...values);
    return list.length > 0;
  }
}

module.exports = EventEmitter;
