class EventEmitter {
  lists = {};

  on(name, listener) {
    this.lists[name] ??= [];
    this.lists[name].push(listener);
  }

  once(name, listener) {
    const wrapper = (...values) => {
      this.off(name, wrapper);
      listener(...values);
    };
    wrapper.original = listener;
    this.on(name, wrapper);
  }

  off(name, listener) {
    const list = this.lists[name] ?? [];
    const same = (f) => f === listener || f.original === listener;
    const at = list.findLastIndex(same);
    if (at >= 0) list.splice(at, 1);
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
