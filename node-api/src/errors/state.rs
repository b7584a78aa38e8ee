//! What the errors of one process share: the store behind `stack`, and the last `throw`.

use super::callers::{Caller, Receiver};
use super::inspecting::Inspection;
use super::listeners::Emission;
use super::loader::{Evaluating, Requiring};
use super::methods::Method;
use crate::runtime::{Waiting, depth, host};
use boa_engine::object::builtins::JsFunction;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsArgs, JsData, JsNativeError, JsResult, JsString, JsValue, NativeFunction, js_string};
use boa_gc::{Finalize, Trace};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The state of one process's errors.
pub(super) struct State {
    /// `WeakMap` from objects with a `stack` to a string or a [`Captured`].
    stacks: JsObject,
    /// `WeakMap` from the program's classes to their numbers: the engine keeps no text of a class.
    classes: JsObject,
    /// `WeakMap` from objects to the names of the functions that made them, where their prototypes name others.
    makers: JsObject,
    /// Whether it holds anything.
    has_makers: Cell<bool>,
    weak_get: JsFunction,
    weak_set: JsFunction,
    get: JsFunction,
    set: JsFunction,
    /// The engine's getter for its own account of an error's stack.
    pub(super) engine_stack: JsFunction,
    /// `%Error%` as programs see it.
    pub(super) error: RefCell<Option<JsObject>>,
    /// Node's own `Error.prepareStackTrace`, which changes nothing.
    pub(super) default_prepare: RefCell<Option<JsObject>>,
    /// What call sites inherit from, once there was one.
    pub(super) sites: RefCell<Option<JsObject>>,
    /// The value thrown last by a `throw`, and where.
    pub(super) thrown: RefCell<Option<(JsValue, Thrown)>>,
    /// Who called the callback that runs.
    pub(super) caller: Cell<Option<Caller>>,
    /// The listeners that are being called, innermost last.
    pub(super) emissions: RefCell<Vec<Emission>>,
    /// Why the top level of a module runs, if one does.
    pub(super) evaluating: Cell<Option<Evaluating>>,
    /// What is being loaded of a graph of modules that `require` has asked for.
    pub(super) requiring: Cell<Option<Requiring>>,
    /// Whether what a module imports is being loaded.
    pub(super) importing: Cell<bool>,
    /// The streams whose methods are being called, innermost last, with the engine's stack depth at which each is.
    pub(super) receivers: RefCell<Vec<(JsObject, JsString, usize)>>,
    /// What the language's own functions that run were called on, innermost last, where they are told apart by that.
    pub(super) holders: RefCell<Vec<JsValue>>,
    /// The inspections that are running a function of the program, innermost last.
    pub(super) inspections: RefCell<Vec<Inspection>>,
    /// Counts the callbacks whose callers were noted, and their ends.
    pub(super) turn: Cell<u32>,
    /// The timer whose callback was called last.
    pub(super) timer: RefCell<Option<JsObject>>,
}

/// A stack that nobody has asked for yet.
#[derive(Clone, Trace, Finalize, JsData)]
pub(super) struct Captured {
    /// The engine's error object, which remembers the calls.
    pub(super) error: JsObject,
    /// The first line, when it is not what `Error.prototype.toString` says when the stack is first read.
    pub(super) header: Option<Header>,
    /// Frames to show at most.
    pub(super) limit: u32,
    /// Where V8 says that it happened, when that is known better than from the calls: file and byte.
    pub(super) place: Option<(u32, u32)>,
    /// Where an uncaught error is reported, if that is elsewhere: file and byte.
    pub(super) caret: Option<(u32, u32)>,
    /// The number of the function whose frame, and all above it, are left out.
    pub(super) above: Option<u32>,
    /// The classes that made the error, whose constructors' frames are left out too.
    pub(super) classes: Vec<u32>,
    /// The listeners that were being called, innermost last.
    pub(super) emissions: Vec<Emission>,
    /// Methods that had been entered, innermost first.
    #[unsafe_ignore_trace]
    pub(super) methods: Vec<Method>,
    /// The statements that ran last at depths of the engine's stack, by their numbers, from a depth on.
    #[unsafe_ignore_trace]
    pub(super) reached: (usize, Vec<u32>),
    /// The streams whose methods were being called, innermost last.
    pub(super) receivers: Vec<(JsObject, JsString, usize)>,
    /// What the language's own functions that ran were called on, outermost first: V8's types of it.
    #[unsafe_ignore_trace]
    pub(super) holders: Vec<Option<Rc<str>>>,
    /// The inspections that were running a function of the program, innermost last.
    #[unsafe_ignore_trace]
    pub(super) inspections: Vec<Inspection>,
    /// Who had called the callback in which it happened.
    pub(super) caller: Option<Caller>,
    /// The callback in which it happened, by its number.
    pub(super) turn: u32,
    /// The timer whose callback it happened in.
    pub(super) timer: Option<JsObject>,
    /// Why the top level of a module ran.
    #[unsafe_ignore_trace]
    pub(super) evaluating: Option<Evaluating>,
    /// Calls above the program's: of Node's own functions, or of the language's function that complained.
    #[unsafe_ignore_trace]
    pub(super) inside: Vec<Rc<str>>,
    /// The place in Node's own code where it arose, as the report of an uncaught error shows it.
    #[unsafe_ignore_trace]
    pub(super) excerpt: Option<Rc<str>>,
    /// The place in Node's own code where it was made, if that is another: the report of a rejection shows it.
    #[unsafe_ignore_trace]
    pub(super) made: Option<Rc<str>>,
    /// The class of the emitter that complained about its use.
    #[unsafe_ignore_trace]
    pub(super) owner: Option<Rc<str>>,
    /// What waited for the job in which it happened, innermost first.
    #[unsafe_ignore_trace]
    pub(super) waiting: Vec<Waiting>,
    /// What the async function that the job continues is a method of.
    #[unsafe_ignore_trace]
    pub(super) resumed: Option<Receiver>,
    /// The file that could not be parsed, if that is what happened.
    #[unsafe_ignore_trace]
    pub(super) loading: Option<Loading>,
}

/// A stack that has been read, of an error in a text that was parsed.
#[derive(Clone, Trace, Finalize, JsData)]
pub(super) struct Told {
    /// The stack.
    text: JsValue,
    /// What it was told from.
    pub(super) captured: Captured,
}

/// The first line of a stack.
#[derive(Clone, Debug, Trace, Finalize)]
pub(super) enum Header {
    /// It is known already.
    Fixed(JsString),
    /// That of an error of Node's own: the name, the code and the message that it has when the stack is first read. Here are
    /// the code and the message that it was made with.
    WithCode {
        /// The code.
        code: JsString,
        /// The message.
        message: JsString,
    },
}

/// Where a value was thrown.
#[derive(Clone, Debug)]
pub(super) enum Thrown {
    /// By the program's statement of that number.
    Site(u32),
    /// By Node's own code, which passes it on or has made it elsewhere: place and line, as a report shows them.
    Node(Rc<str>),
}

/// A file that could not be parsed.
#[derive(Clone, Debug)]
pub(super) enum Loading {
    /// A CommonJS file.
    CommonJs,
    /// A module, with its place and line as they are printed when nobody catches the error, and Node's functions below that
    /// of a `require`.
    Module(Rc<str>, Option<Rc<[&'static str]>>),
}

impl Captured {
    /// The stack of a new error, of the calls that run now.
    pub(super) fn now(error: &JsObject, limit: u32, context: &mut Context) -> Captured {
        let methods = super::methods::entered(limit as usize, context);
        let state = State::of(context);
        let holders = state.holders.borrow().clone();
        let holders = holders.iter().map(|it| super::methods::type_name(it, context).map(Rc::from)).collect();
        let host = host(context);
        let job = || host.event_loop().drained().map(Caller::Job);
        let (caller, turn) = (state.caller.get().or_else(job), state.turn.get());
        let emissions = state.emissions.borrow().clone();
        let timer = state.timer.borrow().clone().filter(|_| matches!(caller, Some(Caller::Timer { .. })));
        Captured {
            error: error.clone(),
            header: None,
            limit,
            place: None,
            caret: None,
            above: None,
            classes: Vec::new(),
            emissions,
            methods,
            reached: host.reached_around(depth(context), limit as usize),
            receivers: state.receivers.borrow().clone(),
            holders,
            inspections: state.inspections.borrow().clone(),
            caller,
            turn,
            timer,
            evaluating: state.evaluating.get(),
            inside: Vec::new(),
            excerpt: None,
            made: None,
            owner: None,
            waiting: host.waits.chain(limit as usize),
            resumed: host.waits.receiver().filter(|_| matches!(caller, Some(Caller::Job(_)))),
            loading: None,
        }
    }
}

impl State {
    /// The state of the process that `context` belongs to.
    ///
    /// # Panics
    /// If [`super::install`] has not been called: a mistake of ours.
    pub(super) fn of(context: &Context) -> Rc<State> {
        context.get_data::<Rc<State>>().expect("errors are installed in every context of a run").clone()
    }

    pub(super) fn create(context: &mut Context) -> JsResult<Rc<State>> {
        let constructors = context.intrinsics().constructors();
        let weak_map = constructors.weak_map().constructor();
        let weak_prototype = constructors.weak_map().prototype();
        let error_prototype = constructors.error().prototype();
        let stacks = weak_map.construct(&[], None, context)?;
        let classes = weak_map.construct(&[], None, context)?;
        let makers = weak_map.construct(&[], None, context)?;
        let weak_get = function(&weak_prototype, "get", context)?;
        let weak_set = function(&weak_prototype, "set", context)?;
        let accessor = error_prototype.borrow().properties().get(&js_string!("stack").into());
        let engine_stack = accessor
            .and_then(|descriptor| descriptor.get().cloned())
            .and_then(|get| get.as_function())
            .ok_or_else(|| JsNativeError::typ().with_message("the engine has a stack getter"))?;
        error_prototype.delete_property_or_throw(js_string!("stack"), context)?;
        let build = |function: NativeFunction, length: usize, context: &Context| {
            FunctionObjectBuilder::new(context.realm(), function).length(length).build()
        };
        let state = Rc::new(State {
            stacks,
            classes,
            makers,
            has_makers: Cell::default(),
            weak_get,
            weak_set,
            get: build(NativeFunction::from_fn_ptr(get_stack), 0, context),
            set: build(NativeFunction::from_fn_ptr(set_stack), 1, context),
            engine_stack,
            error: RefCell::default(),
            default_prepare: RefCell::default(),
            sites: RefCell::default(),
            thrown: RefCell::default(),
            caller: Cell::default(),
            emissions: RefCell::default(),
            evaluating: Cell::default(),
            requiring: Cell::default(),
            importing: Cell::default(),
            receivers: RefCell::default(),
            holders: RefCell::default(),
            inspections: RefCell::default(),
            turn: Cell::default(),
            timer: RefCell::default(),
        });
        context.insert_data(state.clone());
        Ok(state)
    }

    /// Gives `object` its own `stack`, as V8 does: an accessor in front of what is stored.
    pub(super) fn define(&self, object: &JsObject, captured: Captured, context: &mut Context) -> JsResult<()> {
        let held = JsObject::from_proto_and_data(None, captured);
        self.store(object, held.into(), context)?;
        let descriptor = PropertyDescriptor::builder()
            .get(self.get.clone())
            .set(self.set.clone())
            .enumerable(false)
            .configurable(true);
        object.define_property_or_throw(js_string!("stack"), descriptor, context)?;
        Ok(())
    }

    /// What is stored for an object.
    pub(super) fn stored(&self, object: &JsObject, context: &mut Context) -> JsResult<JsValue> {
        self.weak_get.call(&self.stacks.clone().into(), &[object.clone().into()], context)
    }

    /// The number of a class of the program.
    pub(super) fn class_number(&self, class: &JsObject, context: &mut Context) -> Option<u32> {
        let number = self.weak_get.call(&self.classes.clone().into(), &[class.clone().into()], context).ok()?;
        number.as_number().map(|number| number as u32)
    }

    /// Notes the number of a class.
    pub(super) fn note_class(&self, class: &JsValue, number: &JsValue, context: &mut Context) -> JsResult<()> {
        self.weak_set.call(&self.classes.clone().into(), &[class.clone(), number.clone()], context).map(drop)
    }

    /// The name of the function that made an object, if it was noted.
    pub(super) fn maker(&self, object: &JsObject, context: &mut Context) -> Option<String> {
        if !self.has_makers.get() {
            return None;
        }
        let name = self.weak_get.call(&self.makers.clone().into(), &[object.clone().into()], context).ok()?;
        name.as_string().map(|name| name.to_std_string_lossy())
    }

    /// Notes it.
    pub(super) fn note_maker(&self, object: &JsObject, name: JsString, context: &mut Context) -> JsResult<()> {
        self.has_makers.set(true);
        let pair = [object.clone().into(), name.into()];
        self.weak_set.call(&self.makers.clone().into(), &pair, context).map(drop)
    }

    /// Stores a value for an object.
    pub(super) fn store(&self, object: &JsObject, value: JsValue, context: &mut Context) -> JsResult<()> {
        self.weak_set.call(&self.stacks.clone().into(), &[object.clone().into(), value], context).map(drop)
    }
}

fn function(object: &JsObject, name: &str, context: &mut Context) -> JsResult<JsFunction> {
    let value = object.get(JsString::from(name), context)?;
    let missing = || JsNativeError::typ().with_message(format!("the engine has {name}")).into();
    value.as_function().ok_or_else(missing)
}

fn get_stack(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let state = State::of(context);
    let mut holder = this.as_object();
    while let Some(object) = holder {
        let value = state.stored(&object, context)?;
        let captured = value.as_object().and_then(|held| held.downcast_ref::<Captured>().map(|c| c.clone()));
        if let Some(captured) = captured {
            let text = super::stack::format(&object, &captured, context)?;
            // The report of an uncaught error shows the place in a text that was parsed all the same.
            let told = match captured.excerpt {
                Some(_) => JsObject::from_proto_and_data(None, Told { text: text.clone(), captured }).into(),
                None => text.clone(),
            };
            state.store(&object, told, context)?;
            return Ok(text);
        }
        let told = value.as_object().and_then(|held| held.downcast_ref::<Told>().map(|told| told.text.clone()));
        if let Some(told) = told {
            return Ok(told);
        }
        if !value.is_undefined() {
            return Ok(value);
        }
        holder = object.prototype();
    }
    Ok(JsValue::undefined())
}

fn set_stack(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some(object) = this.as_object() {
        State::of(context).store(&object, args.get_or_undefined(0).clone(), context)?;
    }
    Ok(JsValue::undefined())
}
