// `readline/promises`: an interface whose questions are answered by promises.
'use strict';

const { AbortError } = require('internal/errors');
const { validateAbortSignal } = require('internal/validators');
const { addAbortListener } = require('internal/events/abort_listener');
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
          const aborted = () => reject(new AbortError(undefined, { cause: signal.reason }));
          if (signal.aborted) {
            aborted();
            return;
          }
          const heard = addAbortListener(signal, () => {
            this[k.questionCancel]();
            aborted();
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
