//! Functions that `Function` and its kin make of strings.
//!
//! The engine parses parameters and body by themselves and keeps no text. V8 puts them into one text, parses that, and
//! then looks whether it is one function whose parameters end where they should.

use super::state::{Captured, State};
use super::syntax::SyntaxFailure;
use super::{constructors, engine_syntax};
use crate::instrument::{SourceKind, Sources, parse};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsError, JsNativeError, JsResult, Script, Source, js_string};
use oxc_allocator::Allocator;
use oxc_ast::ast::{Expression, FormalParameters, Program, Statement};
use oxc_span::GetSpan;
use std::path::Path;

/// The name that such a function has.
pub(crate) const ANONYMOUS: &str = "anonymous";
/// What the paths of such texts begin with, as stack traces show them.
pub(super) const PATH: &str = "eval at ";

/// Makes a function of the strings. `opening` is what it begins with: `function`, `async function*`.
///
/// # Errors
/// A `SyntaxError` with V8's message.
pub(crate) fn compile_dynamic(
    opening: &str,
    parameters: &str,
    body: &str,
    context: &mut Context,
) -> JsResult<JsObject> {
    let head = format!("({opening} {ANONYMOUS}({parameters}\n");
    let text = format!("{head}) {{\n{body}\n}})");
    check(&text, head.len() as u32).map_err(|failure| error(&failure, context))?;
    let path = format!("{PATH}{}, <anonymous>", place(None, context)?);
    let sources = Sources::of(context);
    let file = sources.add(&path, &text, SourceKind::Script).map_err(|failure| error(&failure, context))?;
    // The name is not bound inside, and must not move what stands behind it.
    let code = file.code.replacen(ANONYMOUS, &" ".repeat(ANONYMOUS.len()), 1);
    let source = Source::from_bytes(&code).with_path(Path::new(&path));
    let script = Script::parse(source, None, context);
    let script = script.map_err(|late| error(&engine_syntax::failure(&late.to_string(), &file), context))?;
    let function = script.evaluate(context)?.as_object();
    function.ok_or_else(|| JsNativeError::typ().with_message("a function is an object").into())
}

/// Whether the text is one function whose parameters end at `end`.
fn check(text: &str, end: u32) -> Result<(), SyntaxFailure> {
    let allocator = Allocator::default();
    let parsed = parse(&allocator, text, SourceKind::Script);
    if parsed.panicked || parsed.diagnostics.has_errors() {
        let failure = SyntaxFailure::of_parse(text, SourceKind::Script, &parsed);
        let early = failure.start < end
            && ["missing", "Unexpected identifier"].iter().any(|it| failure.message.starts_with(it));
        return Err(if early { at(end, "Arg string terminates parameters early") } else { failure });
    }
    let Some((parameters, whole)) = function(&parsed.program) else {
        return Err(at(end, "Single function literal required"));
    };
    match (parameters.span.end - 1).cmp(&end) {
        std::cmp::Ordering::Less => Err(at(end, "Arg string terminates parameters early")),
        std::cmp::Ordering::Greater => Err(at(end, "Unexpected end of arg string")),
        std::cmp::Ordering::Equal if !whole => Err(at(end, "Single function literal required")),
        std::cmp::Ordering::Equal => Ok(()),
    }
}

fn at(offset: u32, message: &str) -> SyntaxFailure {
    SyntaxFailure::new(message, offset, offset + 1)
}

/// The parameters of the first function of the text, and whether the text is nothing else.
fn function<'p, 'a>(program: &'p Program<'a>) -> Option<(&'p FormalParameters<'a>, bool)> {
    let Statement::ExpressionStatement(statement) = program.body.first()? else { return None };
    let mut expression = &statement.expression;
    loop {
        expression = match expression {
            Expression::FunctionExpression(function) => {
                let whole = program.body.len() == 1 && function.span.end + 1 == statement.span.end;
                return Some((&function.params, whole && statement.expression.span().end == statement.span.end));
            }
            Expression::ParenthesizedExpression(inner) => &inner.expression,
            Expression::SequenceExpression(list) => list.expressions.first()?,
            Expression::CallExpression(call) => &call.callee,
            _ => return None,
        }
    }
}

/// Where the program makes the function, or has a text evaluated. `known` is the file and the byte, if the engine does
/// not know them.
pub(super) fn place(known: Option<(u32, u32)>, context: &mut Context) -> JsResult<String> {
    let engine = context.intrinsics().constructors().error().constructor();
    let error = engine.construct(&[], None, context)?;
    let mut captured = Captured::now(&error, 1, context);
    captured.place = known;
    let frame = super::stack::of(&captured, context).into_iter().find(|frame| frame.at.is_some());
    let Some((name, at)) = frame.and_then(|frame| frame.at.map(|at| (frame.function, at))) else {
        return Ok("<anonymous>".to_owned());
    };
    let place = at.place();
    let name = if name.is_empty() || name == "Object.<anonymous>" { "<anonymous>" } else { &name };
    Ok(format!("{name} ({}:{}:{})", at.file.path, place.line, place.column))
}

fn error(failure: &SyntaxFailure, context: &mut Context) -> JsError {
    let engine = context.intrinsics().constructors().syntax_error().constructor();
    let made = engine.construct(&[], None, context).and_then(|object| {
        if let Some(limit) = constructors::trace_limit(context)? {
            State::of(context).define(&object, Captured::now(&object, limit, context), context)?;
        }
        constructors::hidden(&object, "message", js_string!(failure.message.as_str()).into(), context)?;
        Ok(object)
    });
    made.map_or_else(|error| error, |object| JsError::from_opaque(object.into()))
}
