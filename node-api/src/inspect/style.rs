//! Colours: which kind of thing is printed in which.
//!
//! `util.inspect.styles` and `util.inspect.colors` are ordinary objects that a program may change, so they are read
//! each time.

use super::options::Stylize;
use super::state::state;
use boa_engine::object::builtins::JsFunction;
use boa_engine::{Context, JsArgs, JsObject, JsResult, JsString, JsValue, js_string};

/// Names and codes of `util.inspect.colors`: text attributes and colours of ECMA-48.
pub(super) const COLORS: [(&str, u8, u8); 44] = [
    ("reset", 0, 0),
    ("bold", 1, 22),
    ("dim", 2, 22),
    ("italic", 3, 23),
    ("underline", 4, 24),
    ("blink", 5, 25),
    ("inverse", 7, 27),
    ("hidden", 8, 28),
    ("strikethrough", 9, 29),
    ("doubleunderline", 21, 24),
    ("black", 30, 39),
    ("red", 31, 39),
    ("green", 32, 39),
    ("yellow", 33, 39),
    ("blue", 34, 39),
    ("magenta", 35, 39),
    ("cyan", 36, 39),
    ("white", 37, 39),
    ("bgBlack", 40, 49),
    ("bgRed", 41, 49),
    ("bgGreen", 42, 49),
    ("bgYellow", 43, 49),
    ("bgBlue", 44, 49),
    ("bgMagenta", 45, 49),
    ("bgCyan", 46, 49),
    ("bgWhite", 47, 49),
    ("framed", 51, 54),
    ("overlined", 53, 55),
    ("gray", 90, 39),
    ("redBright", 91, 39),
    ("greenBright", 92, 39),
    ("yellowBright", 93, 39),
    ("blueBright", 94, 39),
    ("magentaBright", 95, 39),
    ("cyanBright", 96, 39),
    ("whiteBright", 97, 39),
    ("bgGray", 100, 49),
    ("bgRedBright", 101, 49),
    ("bgGreenBright", 102, 49),
    ("bgYellowBright", 103, 49),
    ("bgBlueBright", 104, 49),
    ("bgMagentaBright", 105, 49),
    ("bgCyanBright", 106, 49),
    ("bgWhiteBright", 107, 49),
];

/// Other names of colours, with what they stand for.
pub(super) const ALIASES: [(&str, &str); 12] = [
    ("grey", "gray"),
    ("blackBright", "gray"),
    ("bgGrey", "bgGray"),
    ("bgBlackBright", "bgGray"),
    ("faint", "dim"),
    ("crossedout", "strikethrough"),
    ("strikeThrough", "strikethrough"),
    ("crossedOut", "strikethrough"),
    ("conceal", "hidden"),
    ("swapColors", "inverse"),
    ("swapcolors", "inverse"),
    ("doubleUnderline", "doubleunderline"),
];

/// `util.inspect.styles`: the colour of each kind of thing.
pub(super) const STYLES: [(&str, &str); 11] = [
    ("special", "cyan"),
    ("number", "yellow"),
    ("bigint", "yellow"),
    ("boolean", "yellow"),
    ("undefined", "grey"),
    ("null", "bold"),
    ("string", "green"),
    ("symbol", "green"),
    ("date", "magenta"),
    ("regexp", "red"),
    ("module", "underline"),
];

/// Marks `text` as a thing of kind `style`.
///
/// # Errors
/// Whatever the program's own stylize function or a getter among the colours throws.
pub(super) fn apply(stylize: &Stylize, text: String, style: &str, context: &mut Context) -> JsResult<String> {
    match stylize {
        Stylize::Plain => Ok(text),
        Stylize::Color => {
            let state = state(context);
            let name = state.styles.get(JsString::from(style), context)?;
            if name.is_undefined() {
                return Ok(text);
            }
            let key = name.to_property_key(context)?;
            let Some(codes) = state.colors.get(key, context)?.as_object() else { return Ok(text) };
            let open = code(&codes, 0, context)?;
            let close = code(&codes, 1, context)?;
            Ok(format!("\x1b[{open}m{text}\x1b[{close}m"))
        }
        Stylize::By(function) => {
            let arguments = [js_string!(text.as_str()).into(), js_string!(style).into()];
            let styled = function.call(&JsValue::undefined(), &arguments, context)?;
            Ok(styled.to_string(context)?.to_std_string_lossy())
        }
    }
}

fn code(codes: &JsObject, index: u32, context: &mut Context) -> JsResult<String> {
    Ok(codes.get(index, context)?.to_string(context)?.to_std_string_lossy())
}

/// The function that stands for `stylize` in the options that programs see.
pub(super) fn function(stylize: &Stylize, context: &mut Context) -> JsFunction {
    match stylize {
        Stylize::Plain => state(context).stylize_plain.clone(),
        Stylize::Color => state(context).stylize_color.clone(),
        Stylize::By(function) => function.clone(),
    }
}

/// What a `stylize` function that a program passes on means.
pub(super) fn known(function: &JsFunction, context: &mut Context) -> Stylize {
    let state = state(context);
    if JsObject::equals(function, &state.stylize_plain) {
        Stylize::Plain
    } else if JsObject::equals(function, &state.stylize_color) {
        Stylize::Color
    } else {
        Stylize::By(function.clone())
    }
}

/// `options.stylize(text, style)` without colours: the text.
#[expect(clippy::unnecessary_wraps, reason = "the shape of a native function")]
pub(super) fn plain(_: &JsValue, arguments: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(arguments.get_or_undefined(0).clone())
}

/// `options.stylize(text, style)` with colours.
pub(super) fn color(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = arguments.get_or_undefined(0).to_string(context)?.to_std_string_lossy();
    let style = arguments.get_or_undefined(1).to_string(context)?.to_std_string_lossy();
    Ok(JsString::from(apply(&Stylize::Color, text, &style, context)?).into())
}
