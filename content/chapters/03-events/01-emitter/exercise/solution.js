class EventEmitter {
  #lists = new Map();

  #list(name) {
    return this.#lists.get(name) ?? [];
  }

  on(name, listener) {
    this.#lists.set(name, [...this.#list(name), { listener }]);
    return this;
  }

  once(name, listener) {
    const entry = { listener, once: true };
    this.#lists.set(name, [...this.#list(name), entry]);
    return this;
  }

  off(name, listener) {
    const list = this.#list(name);
    const entry = list.findLast((e) => e.listener === listener);
    this.#remove(name, entry);
    return this;
  }

  #remove(name, entry) {
    const rest = this.#list(name).filter((e) => e !== entry);
    this.#lists.set(name, rest);
  }

  listenerCount(name) {
    return this.#list(name).length;
  }

  // Lists are replaced and never changed, so `list` is a copy.
  emit(name, ...values) {
    const list = this.#list(name);
    if (list.length === 0 && name === 'error') throw values[0];
    for (const entry of list) {
      if (entry.once && entry.called) continue;
      entry.called = true;
      if (entry.once) this.#remove(name, entry);
      entry.listener.apply(this, values);
    }
    return list.length > 0;
  }
}

module.exports = EventEmitter;
