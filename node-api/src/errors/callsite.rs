//! The call sites that `Error.prepareStackTrace` is given (V8's stack trace API), and those that `util.getCallSites` tells.

use super::dynamic;
use super::frame::{self, Frame};
use super::state::{Captured, State};
use super::type_errors::type_error;
use crate::instrument::{FunctionKind, Sources};
use boa_engine::object::builtins::JsArray;
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsArgs, JsData, JsNativeError, JsResult, JsString, JsValue, NativeFunction, js_string};
use boa_gc::{Finalize, Trace};

/// What stands behind a call site.
#[derive(Trace, Finalize, JsData)]
struct Site(#[unsafe_ignore_trace] Frame);

/// What a method of a call site tells of its call.
type Tell = fn(&Frame) -> JsValue;

/// The methods, in V8's order.
const METHODS: [(&str, Tell); 22] = [
    ("getColumnNumber", |frame| or_null(place(frame).map(|(.., column)| column))),
    ("getEnclosingColumnNumber", |frame| or_null(enclosing(frame).map(|(_, column)| column))),
    ("getEnclosingLineNumber", |frame| or_null(enclosing(frame).map(|(line, _)| line))),
    ("getEvalOrigin", |frame| evaluated(frame).map_or(JsValue::undefined(), text)),
    ("getFileName", file_name),
    // What has strict code below it tells neither its receiver nor its function; of other code they are not kept.
    ("getFunction", |_| JsValue::undefined()),
    ("getFunctionName", |frame| Name::of(frame).function.map_or(JsValue::null(), text)),
    ("getLineNumber", |frame| or_null(place(frame).map(|(_, line, _)| line))),
    ("getMethodName", |frame| Name::of(frame).method.map_or(JsValue::null(), text)),
    ("getPosition", |frame| position(frame).into()),
    ("getPromiseIndex", |frame| or_null(promise_index(frame))),
    ("getScriptNameOrSourceURL", file_name),
    ("getScriptHash", |_| js_string!().into()),
    ("getThis", |_| JsValue::undefined()),
    ("getTypeName", |frame| type_name(frame).map_or(JsValue::null(), text)),
    ("isAsync", |frame| frame.waits.into()),
    ("isConstructor", |frame| Name::of(frame).constructs.into()),
    ("isEval", |frame| evaluated(frame).is_some().into()),
    ("isNative", |_| false.into()),
    ("isPromiseAll", |frame| promise_index(frame).is_some().into()),
    ("isToplevel", |frame| Name::of(frame).is_toplevel().into()),
    ("toString", |frame| text(&frame::line(frame))),
];

/// An array of call sites, innermost first.
pub(super) fn array(frames: Vec<Frame>, context: &mut Context) -> JsResult<JsValue> {
    let prototype = prototype(context)?;
    let sites = frames.into_iter().map(|frame| JsObject::from_proto_and_data(prototype.clone(), Site(frame)).into());
    Ok(JsArray::from_iter(sites, context).into())
}

/// What call sites inherit from.
fn prototype(context: &mut Context) -> JsResult<JsObject> {
    let state = State::of(context);
    if let Some(prototype) = state.sites.borrow().clone() {
        return Ok(prototype);
    }
    let prototype = JsObject::with_object_proto(context.intrinsics());
    let refused = JsNativeError::typ().with_message("Unsupported constructor call");
    let class = NativeFunction::from_copy_closure_with_captures(
        |_, _, refused: &JsNativeError, _| Err(refused.clone().into()),
        refused,
    );
    let class =
        FunctionObjectBuilder::new(context.realm(), class).name(js_string!("CallSite")).constructor(true).build();
    define(&class, "prototype", prototype.clone().into(), context)?;
    define(&prototype, "constructor", class.into(), context)?;
    for (name, tell) in METHODS {
        let code = NativeFunction::from_copy_closure(move |this, _, context| match this.as_object() {
            Some(object) if object.is::<Site>() => {
                Ok(object.downcast_ref::<Site>().map_or(JsValue::undefined(), |site| tell(&site.0)))
            }
            _ => Err(type_error(&format!("CallSite method {name} expects CallSite as receiver"), None, context)),
        });
        let function = FunctionObjectBuilder::new(context.realm(), code).name(JsString::from(name)).build();
        define(&prototype, name, function.into(), context)?;
    }
    state.sites.replace(Some(prototype.clone()));
    Ok(prototype)
}

fn define(prototype: &JsObject, name: &str, value: JsValue, context: &mut Context) -> JsResult<()> {
    let descriptor = PropertyDescriptor::builder().value(value).writable(true).enumerable(false).configurable(true);
    prototype.define_property_or_throw(JsString::from(name), descriptor, context).map(drop)
}

/// The parts of a frame's name.
#[derive(Default)]
struct Name<'f> {
    /// The type of what the function is called on.
    class: Option<&'f str>,
    /// The function's own name.
    function: Option<&'f str>,
    /// The property of the receiver that holds it.
    method: Option<&'f str>,
    constructs: bool,
    /// It is a method whose receiver is not told.
    bare: bool,
}

impl<'f> Name<'f> {
    fn of(frame: &'f Frame) -> Name<'f> {
        let whole = frame.function.as_str();
        let named = |name: &'f str| Some(name).filter(|name| !name.is_empty() && *name != "<anonymous>");
        if let Some(class) = whole.strip_prefix("new ") {
            return Name { function: named(class), constructs: true, ..Name::default() };
        }
        let (head, alias) = match whole.strip_suffix(']').and_then(|whole| whole.split_once(" [as ")) {
            Some((head, alias)) => (head, Some(alias)),
            None => (whole, None),
        };
        // Neither names what it is called on.
        if head.starts_with(['#', '[']) {
            return Name { function: named(head), bare: true, ..Name::default() };
        }
        if let Some(method) = head.strip_prefix("get ").or_else(|| head.strip_prefix("set ")) {
            return Name { function: named(head), method: named(method), bare: true, ..Name::default() };
        }
        let in_text = frame.at.as_ref().and_then(|at| at.file.function_at(at.offset));
        // A name that the text gives to a function that has none.
        if in_text.is_some_and(|it| it.kind == FunctionKind::Function && it.own_name() == head && head.contains('.')) {
            let method = alias.or_else(|| head.rsplit('.').next());
            return Name { class: Some("Object"), function: named(head), method, ..Name::default() };
        }
        let Some((class, own)) = head.split_once('.') else {
            return Name { function: named(head), method: alias, ..Name::default() };
        };
        let unnamed = match &frame.node {
            // Node assigns most functions of its loader to properties, which gives them no name.
            Some(place) => alias.is_none() && place.starts_with("node:internal/modules/cjs/loader"),
            None => in_text.is_some_and(|it| it.kind != FunctionKind::Module && it.own_name().is_empty()),
        };
        let held = alias.or_else(|| named(own).filter(|_| class != "process"));
        Name { class: Some(class), function: named(own).filter(|_| !unnamed), method: held, ..Name::default() }
    }

    fn is_toplevel(&self) -> bool {
        self.class.is_none() && !self.constructs && !self.bare
    }
}

/// The type of what the function is called on; of an accessor or a private method, which are not named after it, the class
/// whose text it stands in.
fn type_name(frame: &Frame) -> Option<&str> {
    let name = Name::of(frame);
    let around = || {
        let at = frame.at.as_ref()?;
        at.file.class_around(at.offset).map(|class| class.name.trim_start_matches("new "))
    };
    name.class.or_else(|| around().filter(|_| name.bare))
}

fn text(text: &str) -> JsValue {
    js_string!(text).into()
}

fn or_null(number: Option<u32>) -> JsValue {
    number.map_or(JsValue::null(), JsValue::from)
}

/// File, line and column.
fn place(frame: &Frame) -> Option<(String, u32, u32)> {
    if let Some(at) = &frame.at {
        let place = at.place();
        return Some((at.script().into_owned(), place.line, place.column));
    }
    let (rest, column) = frame.node.as_deref()?.rsplit_once(':')?;
    let (file, line) = rest.rsplit_once(':')?;
    Some((file.to_owned(), line.parse().ok()?, column.parse().ok()?))
}

fn file_name(frame: &Frame) -> JsValue {
    match evaluated(frame) {
        Some(_) => JsValue::undefined(),
        None => place(frame).map_or(JsValue::null(), |(file, ..)| text(&file)),
    }
}

/// Where the text of a function was evaluated that is in no file.
fn evaluated(frame: &Frame) -> Option<&str> {
    let path = frame.at.as_ref()?.file.path.strip_suffix(", <anonymous>")?;
    path.starts_with(dynamic::PATH).then_some(path)
}

/// How many UTF-16 units of the file's text stand before the place.
fn position(frame: &Frame) -> u32 {
    let before = frame.at.as_ref().and_then(|at| at.file.text.get(..at.offset as usize));
    before.map_or(0, |before| before.encode_utf16().count() as u32)
}

/// Line and column at which the function starts.
fn enclosing(frame: &Frame) -> Option<(u32, u32)> {
    let at = frame.at.as_ref()?;
    let function = at.file.function_at(at.offset).filter(|function| function.kind != FunctionKind::Module);
    let start = at.file.place(function.map_or(0, |function| function.start));
    Some((start.line, start.column))
}

/// Which of the promises given to a combinator is waited for.
fn promise_index(frame: &Frame) -> Option<u32> {
    frame.node.as_deref()?.strip_prefix("index ")?.parse().ok()
}

/// How many frames `getCallSites` looks through.
const MOST: u32 = 200;

/// `callSites(count)`: the innermost calls that are in files, each as an array: the function's name, the number of the
/// script, its name, line and column.
pub(super) fn call_sites(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let count = args.get_or_undefined(0).to_u32(context)? as usize;
    let engine = context.intrinsics().constructors().error().constructor();
    let error = engine.construct(&[], None, context)?;
    let captured = Captured::now(&error, MOST, context);
    let frames = frame::whole(super::stack::of(&captured, context), MOST as usize);
    let sources = Sources::of(context);
    let mut sites = Vec::new();
    for frame in frames.iter().filter(|frame| !frame.waits) {
        if sites.len() == count {
            break;
        }
        let Some((file, line, column)) = place(frame) else { continue };
        let own = frame.at.as_ref().and_then(|at| sources.number_of(&at.file)).map(|number| FIRST_SCRIPT + number);
        let number = own.or_else(|| SCRIPTS.iter().find(|(name, _)| *name == file).map(|(_, number)| *number));
        let name = Name::of(frame).function.unwrap_or_default();
        let number = number.unwrap_or_default().to_string();
        let parts = [text(name), text(&number), text(&file), line.into(), column.into()];
        sites.push(JsValue::from(JsArray::from_iter(parts, context)));
    }
    Ok(JsArray::from_iter(sites, context).into())
}

/// The number that V8 gives to the first script of a program.
const FIRST_SCRIPT: u32 = 88;

/// The numbers of Node's own scripts that most stacks end in.
const SCRIPTS: [(&str, u32); 7] = [
    ("node:internal/timers", 10),
    ("node:events", 22),
    ("node:internal/process/task_queues", 32),
    ("node:internal/modules/helpers", 55),
    ("node:internal/modules/cjs/loader", 68),
    ("node:internal/modules/run_main", 82),
    ("node:internal/main/run_main_module", 87),
];
