//! Which async functions wait for which promise: where V8 goes on below the calls of a promise job.
//!
//! The engine tells neither the promise of a call nor the reactions of a promise. Both follow from what it does in
//! order: a call of an async function makes its promise at the depth at which the body then starts; a hook names the
//! promise that an `await` is about to wait for; a reaction is made while its `then` runs, right after the promise that
//! the `then` returns.

use crate::errors::Receiver;
use boa_engine::builtins::promise::PromiseState;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsPromise;
use boa_gc::{Finalize, Trace};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

/// Something that waits, as a stack trace shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// An async function, at the statement table's entry for its `await`, and what it is a method of.
    Function(u32, Option<Receiver>),
    /// `Promise.all` and its kin, for the value at an index.
    Combinator(&'static str, u32),
    /// An async function of Node's own, with its place.
    Node(Rc<str>),
}

/// What the only reaction of a promise leads to.
#[derive(Clone)]
enum Link {
    /// Something that waits, and the promise that its end settles; none at the top level of a module.
    Waiting(Waiting, Option<JsObject>),
    /// Another promise.
    Promise(JsObject),
    /// There is more than one reaction: V8 follows none.
    Several,
}

/// What kind of body a function's entry hook stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Entered {
    /// One whose calls run to their end, or a generator's.
    Plain,
    /// An async function's.
    Async,
    /// An async generator's: it took its promise from the `next` that resumed it.
    AsyncGenerator,
}

/// The depth of what a job calls.
const OUTERMOST: usize = 1;

/// Promises on one walk at most.
const LONGEST: usize = 1000;

/// A call of an async function that runs.
#[derive(Clone)]
struct Running {
    depth: usize,
    promise: JsObject,
    /// The `for await` that it was last in.
    turn: Option<Place>,
    /// What of Node's it was called as a method of.
    receiver: Option<Receiver>,
}

/// An `await` that is about to make its reactions.
struct Announced {
    depth: usize,
    /// The `await`; none for the one of a `for await`, whose site its function's call has.
    place: Option<Place>,
    promise: Option<JsObject>,
    /// How many of its two reactions are still to be made.
    left: u8,
}

/// Where an `await` stands, or a `for await`.
#[derive(Clone)]
pub(crate) enum Place {
    /// In the program, at a site.
    Site(u32),
    /// In an async function of Node's own, as a stack shows it.
    Node(Rc<str>),
}

/// A running `Promise.all` or its kin.
struct Combining {
    name: &'static str,
    promise: Option<JsObject>,
    index: u32,
}

/// What a reaction is remembered by.
#[derive(Clone, Default, Trace, Finalize)]
pub(super) struct Way {
    /// The promise that it waits for.
    pub(super) awaited: Option<JsObject>,
    /// The promise that its end settles.
    pub(super) next: Option<JsObject>,
    /// For an `await`: the `for await` around.
    #[unsafe_ignore_trace]
    pub(super) turn: Option<Place>,
    /// For an `await`: what the function is a method of.
    pub(super) receiver: Option<Receiver>,
    /// It waits for what `return` was called with: V8 knows of no function that waits while the generator goes on from it.
    pub(super) is_return: bool,
}

impl Way {
    /// That of a reaction which no `await` makes.
    fn of(awaited: Option<JsObject>, next: Option<JsObject>) -> Way {
        Way { awaited, next, turn: None, receiver: None, is_return: false }
    }
}

/// The walk that stack traces make: links from promises to what waits for them.
#[derive(Default)]
pub struct Waits {
    links: RefCell<HashMap<JsObject, Link>>,
    running: RefCell<Vec<Running>>,
    made: RefCell<Option<(usize, JsObject)>>,
    announced: RefCell<Option<Announced>>,
    combining: RefCell<Vec<Combining>>,
    /// How many constructors of promises run, and what has been handed the language's own functions as handlers meanwhile:
    /// the handlers, and the promises that they wait for.
    making: Cell<u32>,
    handlers: RefCell<Vec<(JsObject, JsObject)>>,
    /// The promise whose `then` runs.
    then: RefCell<Option<JsObject>>,
    /// The promise that the running job of a thenable will settle.
    resolving: RefCell<Option<JsObject>>,
    /// The promise that what the handler of the last job has returned will settle.
    settling: RefCell<Option<JsObject>>,
    /// The generator that is resumed at a depth takes the promise that is made next.
    resuming: Cell<Option<usize>>,
    /// The generator that is resumed at a depth is to return.
    returning: Cell<Option<usize>>,
    /// Where a walk begins: what the running job was the only reaction to, or the promise that it settles.
    from: RefCell<Option<Link>>,
}

impl Waits {
    /// The body of a function starts at `depth`, as a method of `receiver`.
    pub(super) fn entered(&self, depth: usize, kind: Entered, receiver: Option<Receiver>) {
        let mut running = self.running.borrow_mut();
        let stays = |call: &Running| call.depth < depth || (call.depth == depth && kind == Entered::AsyncGenerator);
        let length = running.iter().rposition(stays).map_or(0, |index| index + 1);
        running.truncate(length);
        if kind == Entered::Async
            && let Some((at, promise)) = &*self.made.borrow()
            && *at == depth
        {
            running.push(Running { depth, promise: promise.clone(), turn: None, receiver });
        }
    }

    /// A promise has been made by its constructor, called at `depth`.
    pub(crate) fn made(&self, depth: usize, promise: &JsObject) {
        if let Some(combining) = self.combining.borrow_mut().last_mut() {
            combining.promise.get_or_insert_with(|| promise.clone());
        }
        if let Some(depth) = self.resuming.take() {
            let mut running = self.running.borrow_mut();
            running.retain(|call| call.depth < depth);
            running.push(Running { depth, promise: promise.clone(), turn: None, receiver: None });
        }
        *self.made.borrow_mut() = Some((depth, promise.clone()));
    }

    /// An `await` at a site is about to wait for a promise, or for a value that is none.
    pub(super) fn announce(&self, depth: usize, site: u32, promise: Option<JsObject>) {
        *self.announced.borrow_mut() = Some(Announced { depth, place: Some(Place::Site(site)), promise, left: 2 });
    }

    /// The same for an async function of Node's own, at a place that a stack shows.
    pub(crate) fn announce_own(&self, depth: usize, place: &str, promise: Option<JsObject>) {
        let place = Some(Place::Node(place.into()));
        *self.announced.borrow_mut() = Some(Announced { depth, place, promise, left: 2 });
    }

    /// The body of an async function of Node's own starts at `depth`.
    pub(crate) fn entered_own(&self, depth: usize) {
        self.entered(depth, Entered::Async, None);
    }

    /// A `for await` starts.
    pub(crate) fn turns(&self, depth: usize, place: Place) {
        let mut running = self.running.borrow_mut();
        if let Some(call) = running.iter_mut().rfind(|call| call.depth == depth) {
            call.turn = Some(place);
        }
    }

    /// `next` of an asynchronous generator is called at `depth`, or its `return`.
    pub(crate) fn resume(&self, depth: usize, is_return: bool) {
        self.resuming.set(Some(depth + 1));
        self.returning.set(is_return.then_some(depth + 1));
    }

    /// It has returned a promise, for which a `for await` waits next.
    pub(crate) fn resumed(&self, depth: usize, promise: Option<JsObject>) {
        self.resuming.set(None);
        self.returning.set(None);
        *self.announced.borrow_mut() = Some(Announced { depth, place: None, promise, left: 2 });
    }

    /// `Promise.all` or its kin starts.
    pub(crate) fn combine(&self, name: &'static str) {
        self.combining.borrow_mut().push(Combining { name, promise: None, index: 0 });
    }

    /// It has returned.
    pub(crate) fn combined(&self) {
        self.combining.borrow_mut().pop();
    }

    /// `then` of a promise starts. Returns what to hand to [`Waits::then_over`].
    pub(crate) fn then(&self, promise: &JsObject) -> Option<JsObject> {
        self.then.replace(Some(promise.clone()))
    }

    /// A promise's constructor starts.
    pub(crate) fn making(&self) {
        self.making.set(self.making.get() + 1);
    }

    /// It is over. What was handed the function that resolves the promise, as a handler, leads to the promise.
    pub(crate) fn resolves(&self, known: Option<(&JsObject, &JsObject)>) {
        self.making.set(self.making.get() - 1);
        if let Some((resolve, promise)) = known {
            let mut links = self.links.borrow_mut();
            let handled = |(handler, _): &&(JsObject, JsObject)| JsObject::equals(handler, resolve);
            for (_, awaited) in self.handlers.borrow().iter().filter(handled) {
                if let Some(link @ Link::Promise(_)) = links.get_mut(awaited) {
                    *link = Link::Promise(promise.clone());
                }
            }
        }
        if self.making.get() == 0 {
            self.handlers.take();
        }
    }

    /// Whether it is decided without the handlers what the `then` that runs leads to.
    pub(crate) fn is_led(&self) -> bool {
        self.resolving.borrow().is_some() || !self.combining.borrow().is_empty()
    }

    /// `then` has returned. `next` is the promise that its reaction leads to, and `native` the handler if it is one of the
    /// language's own.
    pub(crate) fn then_over(&self, outer: Option<JsObject>, next: Option<JsObject>, native: Option<JsObject>) {
        let Some(promise) = self.then.replace(outer) else { return };
        let resolving = self.resolving.take();
        let mut combining = self.combining.borrow_mut();
        let combining =
            combining.last_mut().filter(|_| native.is_some()).and_then(|it| it.promise.clone().map(|next| (it, next)));
        let link = match (resolving, combining) {
            (Some(resolving), _) => Link::Promise(resolving),
            (None, Some((combining, next))) if combining.name == "Promise.race" => Link::Promise(next),
            (None, Some((combining, next))) => {
                combining.index += 1;
                Link::Waiting(Waiting::Combinator(combining.name, combining.index - 1), Some(next))
            }
            (None, None) => match next {
                Some(next) => Link::Promise(next),
                None => return,
            },
        };
        if let Some(native) = native.filter(|_| self.making.get() > 0) {
            self.handlers.borrow_mut().push((native, promise.clone()));
        }
        self.link(promise, link);
    }

    /// A reaction is made at `depth`: `native` for one of the engine's own, `thenable` for the job that calls `then`.
    pub(super) fn reaction(&self, depth: usize, native: bool, thenable: bool) -> Way {
        if let Some(promise) = &*self.then.borrow() {
            let next = self.made.borrow().as_ref().map(|(_, made)| made.clone());
            return Way::of(Some(promise.clone()), next);
        }
        let call = self.at(depth);
        if thenable {
            let next = self.settling.take().or(call.map(|call| call.promise));
            return Way::of(None, next);
        }
        let mut announced = self.announced.borrow_mut();
        let Some(it) = announced.as_mut().filter(|it| native && it.depth == depth) else {
            return match (native, call) {
                (true, Some(Running { promise, turn, receiver, .. })) => {
                    let is_return = self.returning.get() == Some(depth);
                    Way { awaited: None, next: Some(promise), turn, receiver, is_return }
                }
                _ => Way::default(),
            };
        };
        it.left -= 1;
        let last = it.left == 0;
        let awaited = it.promise.clone();
        let (turn, receiver) = call.as_ref().map_or((None, None), |call| (call.turn.clone(), call.receiver.clone()));
        let next = call.map(|call| call.promise);
        let waiting = match it.place.clone().or_else(|| turn.clone()) {
            Some(Place::Site(site)) => Some(Waiting::Function(site, receiver.clone())),
            Some(Place::Node(line)) => Some(Waiting::Node(line)),
            None => None,
        };
        if let (Some(awaited), Some(waiting), false) = (&awaited, waiting, last) {
            self.link(awaited.clone(), Link::Waiting(waiting, next.clone()));
        }
        if last {
            *announced = None;
        }
        Way { awaited, next, turn, receiver, is_return: false }
    }

    /// The job of a reaction starts: what is thrown into it came from the promise that it waited for. `depth` is that of a
    /// function that it continues.
    pub(super) fn job(&self, way: &Way, depth: Option<usize>) {
        let link = way.awaited.as_ref().and_then(|awaited| self.links.borrow_mut().remove(awaited));
        *self.from.borrow_mut() = link;
        self.settling.take();
        let mut running = self.running.borrow_mut();
        running.clear();
        if let (Some(depth), Some(promise)) = (depth, &way.next) {
            running.push(Running {
                depth,
                promise: promise.clone(),
                turn: way.turn.clone(),
                receiver: way.receiver.clone(),
            });
        }
    }

    /// Its handler is called. `thenable` says that it calls `then`, for the promise that it settles.
    pub(super) fn handler(&self, way: &Way, thenable: bool) {
        *self.from.borrow_mut() = way.next.clone().filter(|_| !thenable && !way.is_return).map(Link::Promise);
        *self.resolving.borrow_mut() = way.next.clone().filter(|_| thenable);
    }

    /// The job is over. `native` says that its handler was the language's own: what another one has returned settles the
    /// job's promise next.
    pub(super) fn job_over(&self, way: &Way, native: bool) {
        self.from.take();
        self.resolving.take();
        *self.settling.borrow_mut() = way.next.clone().filter(|_| !native);
    }

    /// What the async function that the job continues, or calls first, is a method of.
    pub(crate) fn receiver(&self) -> Option<Receiver> {
        let running = self.running.borrow();
        running.first().filter(|call| call.depth == OUTERMOST).and_then(|call| call.receiver.clone())
    }

    /// The promise that was made last.
    pub(crate) fn last(&self) -> Option<JsObject> {
        self.made.borrow().as_ref().map(|(_, promise)| promise.clone())
    }

    /// What waits for the running job, innermost first: at most `limit`.
    pub fn chain(&self, limit: usize) -> Vec<Waiting> {
        let from = self.from.borrow().clone();
        self.walk(from, limit)
    }

    /// What waits for a promise.
    pub(crate) fn chain_from(&self, promise: &JsObject, limit: usize) -> Vec<Waiting> {
        self.walk(Some(Link::Promise(promise.clone())), limit)
    }

    fn walk(&self, mut link: Option<Link>, limit: usize) -> Vec<Waiting> {
        let links = self.links.borrow();
        let mut chain = Vec::new();
        // Promises that wait for each other make a circle.
        for _ in 0..LONGEST {
            let next = match link {
                Some(Link::Waiting(waiting, next)) if chain.len() < limit => {
                    chain.push(waiting);
                    next
                }
                Some(Link::Promise(next)) => Some(next),
                _ => break,
            };
            link = next.filter(is_pending).and_then(|promise| links.get(&promise).cloned());
        }
        chain
    }

    fn link(&self, promise: JsObject, link: Link) {
        self.links.borrow_mut().entry(promise).and_modify(|link| *link = Link::Several).or_insert(link);
    }

    /// The call of an async function that runs at `depth`.
    fn at(&self, depth: usize) -> Option<Running> {
        self.running.borrow().iter().rev().find(|call| call.depth <= depth).filter(|call| call.depth == depth).cloned()
    }
}

fn is_pending(promise: &JsObject) -> bool {
    JsPromise::from_object(promise.clone()).is_ok_and(|promise| matches!(promise.state(), PromiseState::Pending))
}
