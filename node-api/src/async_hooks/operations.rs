//! Asynchronous operations: the ids they have, which of them runs, and what hooks hear of them (`AsyncWrap` and
//! `lib/internal/async_hooks.js`).
//!
//! Whatever makes an operation takes an id here, whether anybody listens or not: programs see the numbers. An operation
//! runs between [`Operations::enter`] and [`Operations::leave`]. Ids of operations that are over are told at the next
//! check phase, as Node does with a `SetImmediate` of its own.

use crate::registry::{Native, call_export, natives};
use crate::runtime::{Host, host};
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsString, JsValue, NativeFunction, js_string};
use std::cell::{Cell, OnceCell, RefCell};

/// When an operation is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// With its callback.
    AtOnce,
    /// When the queues have been drained after its callback: a request lives until its scope is closed.
    AfterDrain,
    /// Somebody else says so.
    Elsewhere,
}

/// One asynchronous operation.
#[derive(Clone, Debug)]
pub struct Operation {
    id: u64,
    trigger: u64,
    /// The object that stands for it; none was made if nobody listened.
    resource: JsValue,
    ends: Ends,
}

impl Operation {
    /// An operation whose id has been taken and whose beginning has been told. Arguments: id, trigger, resource.
    pub fn known(id: &JsValue, trigger: &JsValue, resource: JsValue, ends: Ends) -> Operation {
        let number = |value: &JsValue| value.as_number().unwrap_or_default() as u64;
        Operation { id: number(id), trigger: number(trigger), resource, ends }
    }

    /// The request that a script has begun (`begin` of `operations.js`); none for what Node gives no id.
    pub fn request(begun: &JsValue, context: &mut Context) -> JsResult<Option<Operation>> {
        let Some(begun) = begun.as_object() else { return Ok(None) };
        let [id, trigger, resource] =
            ["id", "trigger", "resource"].map(|name| begun.get(JsString::from(name), context));
        let ends = match begun.get(js_string!("stays"), context)?.to_boolean() {
            true => Ends::Elsewhere,
            false => Ends::AfterDrain,
        };
        Ok(Some(Operation::known(&id?, &trigger?, resource?, ends)))
    }
}

/// What hooks may hear, as bits.
const INIT: u8 = 1;
const BEFORE: u8 = 2;
const AFTER: u8 = 4;
const DESTROY: u8 = 8;

/// The main script's id.
const MAIN: u64 = 1;

/// The operations of a process.
pub struct Operations {
    last: Cell<u64>,
    running: RefCell<Vec<Operation>>,
    heard: Cell<u8>,
    listener: OnceCell<JsObject>,
    outermost: OnceCell<JsValue>,
    /// Requests whose callback has run: they are over once the queues have been drained.
    closing: RefCell<Vec<u64>>,
    over: RefCell<Vec<u64>>,
    /// By stream, the tick that would follow a write past it, if the stream existed.
    unmade_ticks: Cell<[Option<u64>; 2]>,
    opened: Cell<[bool; 2]>,
    /// The id of such a tick that is made after all: the next one has it.
    taken_up: Cell<Option<u64>>,
    /// Ticks come before microtasks: only the jobs of an entry that is an ES module are ahead of them.
    ticks_first: Cell<bool>,
}

impl Default for Operations {
    fn default() -> Operations {
        Operations {
            last: Cell::new(MAIN),
            running: RefCell::default(),
            heard: Cell::new(0),
            listener: OnceCell::new(),
            outermost: OnceCell::new(),
            closing: RefCell::default(),
            over: RefCell::default(),
            unmade_ticks: Cell::default(),
            opened: Cell::default(),
            taken_up: Cell::default(),
            ticks_first: Cell::new(false),
        }
    }
}

impl Operations {
    fn take_id(&self) -> u64 {
        self.last.set(self.last.get() + 1);
        self.last.get()
    }

    fn hears(&self, what: u8) -> bool {
        self.heard.get() & what != 0
    }

    fn current(&self) -> (u64, u64) {
        self.running.borrow().last().map_or((0, 0), |running| (running.id, running.trigger))
    }

    fn tell(&self, event: &str, args: &[JsValue], context: &mut Context) -> JsResult<()> {
        let Some(listener) = self.listener.get() else { return Ok(()) };
        let mut all = vec![JsString::from(event).into()];
        all.extend_from_slice(args);
        listener.call(&JsValue::undefined(), &all, context).map(drop)
    }

    /// A tick begins: its object is made only for those who listen.
    pub fn tick(&self, function: &JsObject, args: &[JsValue], context: &mut Context) -> JsResult<Operation> {
        let known = self.taken_up.take();
        let (id, trigger) = (known.unwrap_or_else(|| self.take_id()), self.current().0);
        let mut tick = Operation { id, trigger, resource: JsValue::undefined(), ends: Ends::AtOnce };
        if known.is_none() && self.hears(INIT) {
            let listed = boa_engine::object::builtins::JsArray::from_iter(args.iter().cloned(), context);
            let args = if args.is_empty() { JsValue::undefined() } else { listed.into() };
            let made = [(id as f64).into(), (trigger as f64).into(), function.clone().into(), args];
            let module = "internal/async_hooks/resource";
            tick.resource = call_export(module, "tickObject", &made, context)?;
            self.begun(&tick, "TickObject", context)?;
        }
        Ok(tick)
    }

    fn begun(&self, operation: &Operation, kind: &str, context: &mut Context) -> JsResult<()> {
        let numbers = [operation.id, operation.trigger].map(|number| JsValue::from(number as f64));
        let [id, trigger] = numbers;
        self.tell("init", &[id, JsString::from(kind).into(), trigger, operation.resource.clone()], context)
    }

    /// The operation's callback is about to run.
    pub fn enter(&self, operation: &Operation, context: &mut Context) -> JsResult<()> {
        if operation.ends == Ends::AtOnce {
            // Whatever was queued before a tick has run.
            self.unmade_ticks.set(self.unmade_ticks.get().map(|made| made.filter(|&made| made > operation.id)));
        }
        self.running.borrow_mut().push(operation.clone());
        if self.hears(BEFORE) { self.tell("before", &[(operation.id as f64).into()], context) } else { Ok(()) }
    }

    /// Its callback has run.
    pub fn leave(&self, context: &mut Context) -> JsResult<()> {
        let id = self.current().0;
        let told = if self.hears(AFTER) { self.tell("after", &[(id as f64).into()], context) } else { Ok(()) };
        self.running.borrow_mut().pop();
        told
    }

    /// The entry runs and is CommonJS: an operation that is there from the start, and of which hooks hear nothing.
    pub fn script_started(&self, context: &Context) {
        self.ticks_first.set(true);
        let resource = self.outermost(context);
        self.running.borrow_mut().push(Operation { id: MAIN, trigger: 0, resource, ends: Ends::Elsewhere });
    }

    /// The entry has run.
    pub fn script_ended(&self) {
        self.running.borrow_mut().pop();
    }

    /// Its callback has ended, in whatever way.
    pub fn callback_ended(&self, operation: &Operation, host: &Host) {
        match operation.ends {
            Ends::AtOnce => self.end(operation.id, host),
            Ends::AfterDrain if self.hears(DESTROY) => {
                host.event_loop().own_immediate();
                self.closing.borrow_mut().push(operation.id);
            }
            Ends::AfterDrain => {}
            Ends::Elsewhere => {}
        }
    }

    /// A timer that does not repeat has run.
    pub fn timer_ended(&self, timer: &Operation, host: &Host) {
        self.end(timer.id, host);
    }

    /// An operation is over.
    pub fn end(&self, id: u64, host: &Host) {
        if self.hears(DESTROY) {
            host.event_loop().own_immediate();
            self.over.borrow_mut().push(id);
        }
    }

    /// A callback of the loop begins, for which the queues have been drained.
    pub fn drained(&self, host: &Host) {
        self.ticks_first.set(true);
        self.unmade_ticks.set([None; 2]);
        for id in self.closing.take() {
            self.end(id, host);
        }
    }

    /// A microtask begins.
    pub fn microtask_begins(&self) {
        if self.ticks_first.get() {
            self.unmade_ticks.set([None; 2]);
        }
    }

    /// Tells what is over.
    pub fn tell_ends(&self, context: &mut Context) -> JsResult<()> {
        loop {
            let over = self.over.take();
            if over.is_empty() {
                return Ok(());
            }
            for id in over {
                self.tell("destroy", &[(id as f64).into()], context)?;
            }
        }
    }

    /// An error that was thrown through the callbacks that run has been handled, or nothing was thrown: none runs.
    pub fn clear(&self, context: &mut Context) -> JsResult<()> {
        while !self.running.borrow().is_empty() {
            self.leave(context)?;
        }
        Ok(())
    }

    /// An error was handled: Node sets an empty immediate then, which is heard as any other.
    pub fn error_handled(&self, context: &mut Context) -> JsResult<()> {
        if self.heard.get() == 0 {
            self.take_id();
            return Ok(());
        }
        let nothing = NativeFunction::from_fn_ptr(|_, _, _| Ok(JsValue::undefined()));
        let nothing = FunctionObjectBuilder::new(context.realm(), nothing).build();
        call_export("timers", "setImmediate", &[nothing.into()], context).map(drop)
    }

    /// An ES module starts: its jobs come before the ticks that they queue.
    pub fn module_started(&self) {
        self.ticks_first.set(false);
    }

    /// The console writes past a stream that nobody has asked for: the ids are taken that the stream would have.
    pub fn wrote_directly(&self, stream: usize) {
        if self.opens(stream) {
            self.take_id();
        }
        let mut ticks = self.unmade_ticks.get();
        ticks[stream].get_or_insert_with(|| self.take_id());
        self.unmade_ticks.set(ticks);
    }

    /// A stream is made now: whether a tick would wait if it had been made before it was written past. The next tick is
    /// that one.
    fn take_up(&self, stream: usize) -> bool {
        let mut ticks = self.unmade_ticks.get();
        self.taken_up.set(ticks[stream].take());
        self.unmade_ticks.set(ticks);
        self.taken_up.get().is_some()
    }

    /// Whether this is the first use of a stream of the process.
    fn opens(&self, stream: usize) -> bool {
        let mut opened = self.opened.get();
        let first = !std::mem::replace(&mut opened[stream], true);
        self.opened.set(opened);
        first
    }

    fn outermost(&self, context: &Context) -> JsValue {
        self.outermost.get_or_init(|| JsObject::with_object_proto(context.intrinsics()).into()).clone()
    }
}

/// What scripts see of it.
pub(super) fn functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[
        ("newId", 0, |_, _, context| Ok((host(context).operations.take_id() as f64).into())),
        ("currentId", 0, |_, _, context| Ok((host(context).operations.current().0 as f64).into())),
        ("currentTrigger", 0, |_, _, context| Ok((host(context).operations.current().1 as f64).into())),
        ("currentResource", 0, current_resource),
        ("enter", 3, enter),
        ("leave", 0, leave),
        ("end", 1, end),
        ("opens", 1, opens),
        ("takeUp", 1, |_, args, context| Ok(host(context).operations.take_up(stream(args)).into())),
        ("heard", 0, |_, _, context| Ok(host(context).operations.heard.get().into())),
        ("hear", 2, hear),
        ("hearPromises", 1, super::promises::hear),
    ];
    natives(FUNCTIONS, context)
}

/// `enter(id, trigger, resource)`.
fn enter(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let resource = args.get_or_undefined(2).clone();
    let operation = Operation::known(args.get_or_undefined(0), args.get_or_undefined(1), resource, Ends::Elsewhere);
    host(context).operations.enter(&operation, context)?;
    Ok(JsValue::undefined())
}

fn leave(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).operations.leave(context)?;
    Ok(JsValue::undefined())
}

/// `end(id)`.
fn end(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    host.operations.end(args.get_or_undefined(0).as_number().unwrap_or_default() as u64, &host);
    Ok(JsValue::undefined())
}

/// `opens(fd)`: a stream of the process is made or looked at; whether that is its first use.
fn opens(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(host(context).operations.opens(stream(args)).into())
}

/// The place of a stream of the process in lists, by its descriptor.
fn stream(args: &[JsValue]) -> usize {
    usize::from(args.get_or_undefined(0).as_number() == Some(2.0))
}

/// `hear(bits, listener)`: what is to be told, and to whom.
fn hear(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let listener = args.get_or_undefined(1).as_object();
    let listener = listener.ok_or_else(|| JsNativeError::typ().with_message("a listener is a function"))?;
    host.operations.heard.set(args.get_or_undefined(0).as_number().unwrap_or_default() as u8);
    host.operations.listener.get_or_init(|| listener);
    Ok(JsValue::undefined())
}

/// The object that stands for what runs, made now if there is none.
fn current_resource(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let mut running = host.operations.running.borrow_mut();
    let Some(operation) = running.last_mut() else { return Ok(host.operations.outermost(context)) };
    if operation.resource.is_undefined() {
        operation.resource = JsObject::with_object_proto(context.intrinsics()).into();
    }
    Ok(operation.resource.clone())
}
