// Whose turn it is to hand over messages: the ends of channels within one thread, as libuv looks at what they signal
// (`uv__async_io`). An end has `size`, how many messages it has got, and `deliver`, which hands over one.
'use strict';

/** An end that has begun to hand over what it got goes on, with that many messages, before it lets another one. */
const BURST = 1000;

/** The ends that ask to hand over what they got. */
const waiting = new Set();
/** All ends, in the order in which the loop looks at them, and those that a turn which has begun has not come to. */
let order = [];
let ahead = [];
/** The end whose turn it is, and how many messages it may still hand over. */
let current;
let left = 0;
/** The loop has been asked for a turn, and whether it goes on with the one that runs. */
let asked = false;
let continues = false;

/** A new end is looked at from the next turn on, but before those that this one has not come to (`uv__async_io`). */
exports.place = function place(end) {
  drop(end);
  if (ahead.length > 0 && !internal.goOn()) endTurn();
  order.push(end);
};

/** An end that is not looked at any more. */
function drop(end) {
  order = order.filter((other) => other !== end);
  ahead = ahead.filter((other) => other !== end);
}
exports.drop = drop;

function endTurn() {
  order.push(...ahead);
  ahead = [];
}

function beginTurn() {
  asked = false;
  endTurn();
  ahead = order;
  order = [];
  current = undefined;
  left = 0;
  deliverNext();
}

const nextInTurn = () => ahead.find((end) => waiting.has(end) && end.size > 0);
const hasMore = () => (left > 0 && current.size > 0) || nextInTurn() !== undefined;

function deliverNext() {
  continues = false;
  if (left === 0 || current.size === 0) {
    const next = nextInTurn();
    if (next === undefined) return;
    current = next;
    order.push(...ahead.splice(0, ahead.indexOf(next) + 1));
    waiting.delete(current);
    left = Math.max(current.size, BURST);
  }
  left--;
  try {
    current.deliver();
  } finally {
    if (left === 0 && current.size > 0) ask(current);
    askForMore();
  }
}

/** Whether the turn that runs goes on to what there is for it. */
function askForMore() {
  continues ||= hasMore() && internal.goOn(deliverNext);
  return continues;
}

/** An end has something to hand over. */
function ask(end) {
  // What the end whose turn it is gets meanwhile it hands over, too.
  if (end === current && left > 0 && askForMore()) return;
  waiting.add(end);
  if ((ahead.includes(end) && askForMore()) || asked) return;
  asked = true;
  internal.wake(beginTurn);
}
exports.ask = ask;

/** An end has nothing to hand over any more. */
exports.waive = (end) => waiting.delete(end);

/** Whether it is the turn of an end, or was the last one's. */
exports.has = (end) => end === current;
