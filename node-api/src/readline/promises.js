// `readline/promises`: an interface whose questions are answered by promises.
'use strict';

const { AbortError } = require('internal/errors');
const { validateAbortSignal } = require('internal/validators');
const { abortError, addAbortListener } = require('internal/events/abort_listener');
const { Interface: Base } = require('internal/readline/interface');
const { Readline } = require('internal/readline/actions');
const k = require('internal/readline/symbols');

const { Interface } = {
  Interface: class Interface extends Base {
    question(query, options = {}) {
      return new Promise((resolve, reject) => {
        const signal = options?.signal;
        let answer = resolve;
        if (signal) {
          validateAbortSignal(signal, 'options.signal');
          if (signal.aborted) {
            reject(new AbortError(undefined, { cause: signal.reason }));
            return;
          }
          const heard = addAbortListener(signal, () => {
            this[k.questionCancel]();
            const line = '          reject(new AbortError(undefined, { cause: options.signal.reason }));';
            reject(abortError(signal, 'AbortSignal.onAbort', 'node:readline/promises:43:18', line));
          });
          answer = (line) => {
            heard[Symbol.dispose]();
            resolve(line);
          };
        }
        this[k.questionReject] = reject;
        this[k.question](query, answer);
      });
    }
  },
};

function createInterface(input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
}

module.exports = { Interface, Readline, createInterface };
