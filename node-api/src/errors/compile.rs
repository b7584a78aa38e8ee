//! From a file's text to code that the engine can run, with syntax errors as Node reports them.

use super::state::{Captured, Header, Loading, State};
use super::syntax::SyntaxFailure;
use super::{Around, constructors, engine_syntax};
use crate::instrument::{FunctionKind, Lines, SourceFile, SourceKind, Sources};
use boa_engine::object::JsObject;
use boa_engine::parser::Parser;
use boa_engine::{Context, JsError, JsNativeError, JsResult, JsValue, Module, Script, Source, js_string};
use std::path::Path;
use std::rc::Rc;

/// Compiles the text of a CommonJS module to the function `(exports, require, module, __filename, __dirname)`.
///
/// # Errors
/// A `SyntaxError` with V8's message, whose `stack` starts with the place in the file.
pub fn compile_common_js(text: &str, path: &str, context: &mut Context) -> JsResult<JsObject> {
    let function = run(text, path, SourceKind::CommonJs, context)?;
    function.as_object().ok_or_else(|| JsNativeError::typ().with_message("a module is a function").into())
}

/// Runs a script; its value.
///
/// # Errors
/// As [`compile_common_js`], and what the script throws.
pub(crate) fn compile_script(text: &str, path: &str, context: &mut Context) -> JsResult<JsValue> {
    run(text, path, SourceKind::Script, context)
}

fn run(text: &str, path: &str, kind: SourceKind, context: &mut Context) -> JsResult<JsValue> {
    let file = add(text, path, kind, context)?;
    let source = Source::from_bytes(&file.code).with_path(Path::new(path));
    let script = Script::parse(source, None, context).map_err(|error| late(&error, &file, context))?;
    script.evaluate(context)
}

/// Parses the text of an ES module. `tail` is code of our own behind it.
///
/// # Errors
/// As [`compile_common_js`].
pub fn compile_module(text: &str, path: &str, tail: &str, context: &mut Context) -> JsResult<Module> {
    let file = add(text, path, SourceKind::Module, context)?;
    let code = format!("{}{tail}", file.code);
    let source = Source::from_bytes(&code).with_path(Path::new(path));
    Module::parse(source, None, context).map_err(|error| late(&error, &file, context))
}

/// Instruments the argument of an `eval`; text that cannot be parsed is a `SyntaxError`. `site` is that of a direct one.
pub(crate) fn compile_eval(text: &str, site: Option<u32>, context: &mut Context) -> JsResult<String> {
    let sources = Sources::of(context);
    let site = site.and_then(|site| sources.site(site));
    let known = site.map(|site| (site.file, site.offset));
    let place = super::dynamic::place(known, context)?;
    let caller = site.and_then(|site| Some((sources.file(site.file)?, site.offset)));
    let (outside, constructible) = caller.map(|(file, at)| around(&file, at)).unwrap_or_default();
    let path = format!("{}{place}, <anonymous>", super::dynamic::PATH);
    let failure = match sources.add_evaluated(&path, text, outside) {
        Ok(file) => {
            // As the engine's own `eval` parses it: a script would declare its names in the global scope.
            let mut parser = Parser::new(Source::from_bytes(&file.code));
            let Err(said) = parser.parse_eval(site.is_some(), context.interner_mut()) else {
                return Ok(file.code.clone());
            };
            engine_syntax::failure(&said.to_string(), &file)
        }
        Err(failure) if constructible && failure.message.starts_with("new.target") => return Ok(text.to_owned()),
        Err(failure) => failure,
    };
    Err(error(&failure.in_file("<anonymous_script>"), text, Within::Eval(known), context))
}

/// What the code around a place allows of `super`, and whether of `new.target`.
fn around(file: &SourceFile, offset: u32) -> (Around, bool) {
    for function in file.functions_around(offset) {
        let text = &file.text[function.start as usize..];
        return match function.kind {
            // An arrow function has both from around it.
            FunctionKind::Function if !text.trim_start_matches("async").trim_start().starts_with("function") => {
                continue;
            }
            FunctionKind::Function | FunctionKind::Class => (Around::default(), true),
            FunctionKind::Method => (Around::METHOD, true),
            FunctionKind::Constructor => {
                let class = file.class_around(function.start).map_or(function.start, |class| class.start);
                let derived = file.text[class as usize..function.start as usize].contains("extends");
                (Around { super_call: derived, ..Around::METHOD }, true)
            }
            FunctionKind::Initializer => (Around::FIELD, true),
            FunctionKind::Module => (Around::default(), file.kind == SourceKind::CommonJs),
        };
    }
    (Around::default(), false)
}

/// What a text that cannot be parsed stands in.
pub(super) enum Within {
    /// A file.
    File(SourceKind),
    /// The argument of an `eval`, with the file and the place of a direct one.
    Eval(Option<(u32, u32)>),
}

fn add(text: &str, path: &str, kind: SourceKind, context: &mut Context) -> JsResult<Rc<SourceFile>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Sources::of(context).add(path, text, kind).map_err(|failure| error(&failure, text, Within::File(kind), context))
}

/// What the engine's own parser found wrong with a text that oxc took.
fn late(engine: &JsError, file: &SourceFile, context: &mut Context) -> JsError {
    let failure = engine_syntax::failure(&engine.to_string(), file);
    error(&failure, &file.text, Within::File(file.kind), context)
}

/// The `SyntaxError` for modules that do not fit together: the place of the import, and the frames of Node's loader.
pub fn link_error(message: &str, path: &str, text: &str, span: oxc_span::Span, context: &mut Context) -> JsError {
    let path = crate::instrument::address::shown(path, SourceKind::Module);
    let failure = SyntaxFailure::new(message, span.start, span.end).in_file(&path);
    if super::loader::is_required(context) {
        return self::error(&failure, text, Within::File(SourceKind::Module), context);
    }
    let excerpt = format!("{}\n", failure.excerpt(text, &Lines::new(text)).trim_end_matches('\n'));
    let error = JsNativeError::syntax().with_message(message.to_owned()).into_opaque(context);
    let waiting = super::loader::waiting(State::of(context).evaluating.get()).iter();
    let waiting: String = waiting.map(|line| format!("\n    at async {line}")).collect();
    let stack = format!(
        "{excerpt}SyntaxError: {message}\n    at #asyncInstantiate (node:internal/modules/esm/module_job:455:21)\n    \
         at async ModuleJob.run (node:internal/modules/esm/module_job:553:5){waiting}"
    );
    let mut captured = Captured::now(&error, 0, context);
    captured.loading = Some(Loading::Module(excerpt.as_str().into(), None));
    let held = JsObject::from_proto_and_data(None, captured);
    let stored = State::of(context).store(&error, held.into(), context);
    let shown = stored.and_then(|()| super::constructors::hidden(&error, "stack", js_string!(stack).into(), context));
    match shown {
        Ok(_) => JsError::from_opaque(error.into()),
        Err(error) => error,
    }
}

/// The `SyntaxError` object for a failure in a file of that kind, if it stands in one. The place in the file is a part of a
/// CommonJS file's stack (`wrapSafe` puts it there); of a module's it is only printed when nobody has caught the error.
pub(super) fn error(failure: &SyntaxFailure, text: &str, within: Within, context: &mut Context) -> JsError {
    let engine = context.intrinsics().constructors().syntax_error().constructor();
    let lines = Lines::new(text);
    let made = engine.construct(&[], None, context).and_then(|object| {
        let excerpt = failure.excerpt(text, &lines);
        let (shown, loading) = match within {
            Within::File(SourceKind::Module) => {
                let required = super::loader::required(context).map(Into::into);
                ("", Some(Loading::Module(excerpt.as_str().into(), required)))
            }
            Within::File(_) => (excerpt.as_str(), Some(Loading::CommonJs)),
            Within::Eval(_) => ("", None),
        };
        let header = format!("{shown}SyntaxError: {}", failure.message);
        let limit = constructors::trace_limit(context)?.unwrap_or(0);
        let mut captured = Captured::now(&object, limit, context);
        captured.loading = loading;
        if let Within::Eval(place) = within {
            captured.place = place;
            captured.excerpt = excerpt.strip_suffix('\n').map(Into::into);
        }
        captured.header = Some(Header::Fixed(js_string!(header)));
        State::of(context).define(&object, captured, context)?;
        constructors::hidden(&object, "message", js_string!(failure.message.as_str()).into(), context)?;
        Ok(object)
    });
    match made {
        Ok(object) => JsError::from_opaque(object.into()),
        Err(error) => error,
    }
}
