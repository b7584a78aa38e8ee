// Exports that few programs use, made when they are asked for. In Node they are plain values, and are shown so.
'use strict';

/** Gives `target` exports of the module `id`. The name of their getters says what they are (see `as_in_node`). */
exports.lazily = function lazily(target, id, names) {
  for (const name of names) {
    const get = () => require(id)[name];
    Object.defineProperty(get, 'name', { value: 'ꙮlazy' });
    const set = (value) => Object.defineProperty(target, name, plain(value));
    Object.defineProperty(target, name, { configurable: true, enumerable: true, get, set });
  }
};

const plain = (value) => ({ value, configurable: true, enumerable: true, writable: true });
