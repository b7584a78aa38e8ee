// Which of `process.stdout`, `stdin` and `stderr` a program has asked for, and how text gets out without them.
'use strict';

const operations = require('internal/async_hooks/operations');

const DESCRIPTORS = { stdin: 0, stdout: 1, stderr: 2 };

/** Gives `process` its streams; each is made when it is first asked for. */
exports.streamsOf = function streamsOf(process) {
  const openStreams = {};
  const streamGetters = {};
  for (const name of ['stdout', 'stdin', 'stderr']) {
    const getter = `get${name[0].toUpperCase()}${name.slice(1)}`;
    const holder = {
      [getter]() {
        return (openStreams[name] ??= require('internal/process/stdio').open(DESCRIPTORS[name]));
      },
    };
    streamGetters[name] = holder[getter];
    Object.defineProperty(process, name, {
      __proto__: null,
      configurable: true,
      enumerable: true,
      get: holder[getter],
    });
  }

  let streamsAreUsed = false;

  /** From now on what is printed goes through the streams: their ticks are heard, and those that wait already are joined. */
  function useStreams() {
    for (const name of ['stdout', 'stderr']) {
      if (isUntouched(name) && operations.takeUp(DESCRIPTORS[name])) {
        require('internal/process/stdio').takeUp(process[name], require('console')[`_${name}ErrorHandler`]);
      }
    }
    streamsAreUsed = true;
  }

  /** Whether nobody has asked for this stream yet, nor put another in its place. */
  function isUntouched(name) {
    if (streamsAreUsed) return false;
    return openStreams[name] === undefined && Object.getOwnPropertyDescriptor(process, name)?.get === streamGetters[name];
  }

  let colorsAreKnown = false;

  /** The first look for colours, for what the console shows there, is at standard error, too. */
  function lookForColors(name) {
    if (colorsAreKnown) return;
    colorsAreKnown = true;
    for (const looked of [name, 'stderr']) {
      if (streamsAreUsed) process[looked];
      else if (operations.opens(DESCRIPTORS[looked])) operations.newId();
    }
  }

  /** Writes text past a stream that nobody has asked for. */
  function writeDirectly(name, text) {
    internal.write(DESCRIPTORS[name], text, true);
  }

  return { isUntouched, lookForColors, useStreams, writeDirectly };
};
