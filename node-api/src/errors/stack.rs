//! The text of `stack`.

use super::entries::{Entry, entries};
use super::frame::{self, At, Frame, render};
use super::frames::{Calls, frames};
use super::state::{Captured, Header, State};
use crate::instrument::{FunctionKind, SourceKind, Sources, hidden};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsResult, JsString, JsValue, js_string};

/// The text of a stack: its first line and its frames, or what the program's `Error.prepareStackTrace` makes of them.
pub(super) fn format(object: &JsObject, captured: &Captured, context: &mut Context) -> JsResult<JsValue> {
    let frames = frame::whole(of(captured, context), captured.limit as usize);
    let state = State::of(context);
    let error = state.error.borrow().clone();
    if let Some(error) = error {
        let prepare = error.get(js_string!("prepareStackTrace"), context)?;
        if let Some(prepare) = prepare.as_callable()
            && !state.default_prepare.borrow().as_ref().is_some_and(|default| JsObject::equals(default, &prepare))
        {
            let sites = super::callsite::array(frames, context)?;
            return prepare.call(&error.into(), &[object.clone().into(), sites], context);
        }
    }
    let text = render(&frames);
    let header = match &captured.header {
        Some(Header::Fixed(header)) => header.clone(),
        Some(Header::WithCode { .. }) => super::constructors::header_with_code(object, context)?,
        None => super::constructors::header(object, context)?,
    };
    Ok(js_string!(&header, &JsString::from(text)).into())
}

/// The frames of a captured stack, innermost first.
pub(super) fn of(captured: &Captured, context: &mut Context) -> Vec<Frame> {
    let sources = Sources::of(context);
    let entries = entries(&engine_text(&captured.error, context));
    let text = |name: &str| {
        let text = super::observe::own(&captured.error, name).and_then(|text| text.as_string());
        text.map_or_else(String::new, |text| text.to_std_string_escaped())
    };
    let (code, message) = match &captured.header {
        Some(Header::WithCode { code, message }) => (code.to_std_string_escaped(), message.to_std_string_escaped()),
        _ => (text("code"), text("message")),
    };
    let calls = Calls { captured, code, message };
    let mut frames = frames(&entries, &sources, &calls);
    if let Some((file, offset)) = captured.place
        && let Some(file) = sources.file(file)
    {
        match frames.iter_mut().find(|frame| frame.at.is_some()) {
            Some(frame) => frame.at = Some(At { file, offset }),
            None => frames.insert(0, Frame::of_program(String::new(), At { file, offset })),
        }
    }
    // A function of ours may stand for the language's own, which has been told with what it was called on.
    let method = |function: &str| function.split(' ').next().and_then(|it| it.rsplit('.').next()).map(str::to_owned);
    let inner = captured.inside.last().and_then(|line| method(line));
    if frames.first().is_some_and(|it| it.at.is_none() && it.node.is_none() && method(&it.function) == inner) {
        frames.remove(0);
    }
    frames.splice(0..0, captured.inside.iter().map(|line| Frame::of_line(line)));
    let is_async = |frame: &Frame| {
        frame.at.as_ref().and_then(|at| at.file.function_at(at.offset)).is_some_and(|function| function.is_async)
    };
    if let (Some(receiver), Some(frame)) = (&captured.resumed, frames.last_mut().filter(|frame| is_async(frame))) {
        receiver.name(frame);
    }
    let module = frames.last().and_then(|frame| frame.at.as_ref()).is_some_and(|at| {
        let top = || at.file.function_at(at.offset).is_some_and(|function| function.kind == FunctionKind::Module);
        at.file.kind == SourceKind::Module && top()
    });
    let wrapped = frames.last().is_some_and(|frame| frame.node.is_some() && frame.function == "ModuleWrap.<anonymous>");
    let evaluated = captured.evaluating.filter(|_| module || wrapped);
    if evaluated.is_some() {
        frames.push(super::loader::run());
    }
    if let Some(caller) = captured.caller {
        // An immediate drops its method at the end, a timer when it is cleared.
        let kept = match &captured.timer {
            Some(timer) => super::observe::own(timer, "_onTimeout").is_some_and(|method| !method.is_undefined()),
            None => State::of(context).turn.get() == captured.turn,
        };
        caller.complete(&mut frames, &entries, &sources, kept);
    }
    frames.extend(evaluated.map(super::loader::waits).into_iter().flatten());
    frames.extend(captured.waiting.iter().filter_map(|waiting| Frame::of_waiting(waiting, &sources)));
    if let Some(above) = captured.above.and_then(|number| sources.function(number)) {
        let inside = |frame: &Frame| {
            super::constructing::constructs(frame, &above)
                || frame.at.as_ref().is_some_and(|at| {
                    at.file.function_at(at.offset).is_some_and(|f| (f.file, f.start) == (above.file, above.start))
                })
        };
        let skip = frames.iter().position(inside).map_or(frames.len(), |index| index + 1);
        frames.drain(..skip);
    }
    super::constructing::skip(&mut frames, &captured.classes, &sources);
    match &captured.loading {
        Some(loading) => frame::loading(loading, frames),
        None => frames,
    }
}

/// Whether one of the validators complained, which Node leaves out of stacks.
pub(super) fn is_of_validator(captured: &Captured, context: &mut Context) -> bool {
    let entries = entries(&engine_text(&captured.error, context));
    // The error's own class is on top.
    let maker = entries.iter().filter_map(Entry::path).find(|path| *path != "node:internal/errors");
    maker == Some("node:internal/validators")
}

/// The engine's own account of the calls that led to an error.
pub(super) fn engine_text(error: &JsObject, context: &mut Context) -> String {
    let get = State::of(context).engine_stack.clone();
    let text = get.call(&error.clone().into(), &[], context).ok();
    text.and_then(|text| text.as_string().map(|text| text.to_std_string_escaped())).unwrap_or_default()
}

/// The number of a function of the program.
pub(super) fn number_of(function: &JsValue, context: &mut Context) -> Option<u32> {
    let function = function.as_callable()?;
    if let Some(class) = State::of(context).class_number(&function, context) {
        return Some(class);
    }
    let text = super::constructors::engine_to_string(&function, context)?;
    let numbers = text.match_indices(hidden::ENTER).filter_map(|(index, mark)| {
        let rest = text[index + mark.len()..].strip_prefix('(')?;
        rest.split([')', ',']).next()?.parse::<u32>().ok()
    });
    numbers.min()
}
