//! `util.format`: substitutions of a format string, then everything else.

use super::Options;
use super::kind::Kind;
use super::number::{bigint_text, number_text};
use super::options::Compact;
use super::property::{data_value, own_property};
use super::state::state;
use super::{inspect_from, proxy};
use crate::errors::{Call, inspecting};
use boa_engine::property::PropertyKey;
use boa_engine::value::Numeric;
use boa_engine::{Context, JsObject, JsResult, JsString, JsSymbol, JsValue, JsVariant, js_string};

/// See [`super::format`] and [`super::format_with_options`].
pub(super) fn format(options: Option<&JsObject>, arguments: &[JsValue], context: &mut Context) -> JsResult<String> {
    let mut out = String::new();
    let mut next = 0;
    let mut separator = "";
    if let Some(template) = arguments.first().and_then(JsValue::as_string) {
        if arguments.len() == 1 {
            return Ok(template.to_std_string_lossy());
        }
        if let Some(used) = substitute(options, &template, arguments, &mut out, context)? {
            next = used;
            separator = " ";
        }
    }
    for value in &arguments[next..] {
        out.push_str(separator);
        separator = " ";
        match value.as_string() {
            Some(text) => out.push_str(&text.to_std_string_lossy()),
            None => out.push_str(&shown("2658:40", options, value, merged(options, context)?, context)?),
        }
    }
    Ok(out)
}

/// Writes the format string with its substitutions; returns how many arguments are used up, or `None` if the string
/// holds no placeholder that was replaced.
fn substitute(
    options: Option<&JsObject>,
    template: &JsString,
    arguments: &[JsValue],
    out: &mut String,
    context: &mut Context,
) -> JsResult<Option<usize>> {
    let units = template.to_vec();
    let mut used = 1;
    let mut copied = 0;
    let mut at = 0;
    while at + 1 < units.len() {
        if units[at] != u16::from(b'%') {
            at += 1;
            continue;
        }
        let kind = char::from_u32(u32::from(units[at + 1])).unwrap_or('\0');
        let end = at + 2;
        if kind == '%' {
            // The first of the two signs is kept.
            out.push_str(&String::from_utf16_lossy(&units[copied..=at]));
            copied = end;
        } else if used < arguments.len() && "sjdOoifc".contains(kind) {
            let text = placeholder(kind, options, &arguments[used], context)?;
            used += 1;
            out.push_str(&String::from_utf16_lossy(&units[copied..at]));
            out.push_str(&text);
            copied = end;
        }
        at = end;
    }
    if copied == 0 {
        return Ok(None);
    }
    out.push_str(&String::from_utf16_lossy(&units[copied..]));
    Ok(Some(used))
}

fn placeholder(kind: char, options: Option<&JsObject>, value: &JsValue, context: &mut Context) -> JsResult<String> {
    match kind {
        's' => string(options, value, context),
        'd' if !value.is_bigint() && !value.is_symbol() => {
            let numeric = converting(("Number", "2587:47"), options, context, |context| value.to_numeric(context))?;
            let number = match numeric {
                Numeric::Number(number) => number,
                Numeric::BigInt(number) => number.to_f64(),
            };
            plain_number(options, number, context)
        }
        'i' if !value.is_bigint() && !value.is_symbol() => {
            let parse = context.intrinsics().objects().parse_int();
            let number = parse.call(&JsValue::undefined(), std::slice::from_ref(value), context)?;
            plain_number(options, number.to_number(context)?, context)
        }
        'f' if !value.is_symbol() => {
            let parse = context.intrinsics().objects().parse_float();
            let number = parse.call(&JsValue::undefined(), std::slice::from_ref(value), context)?;
            plain_number(options, number.to_number(context)?, context)
        }
        'd' | 'i' | 'f' => match value.as_bigint() {
            Some(number) => Ok(bigint_text(&number, separated(options, context)?)),
            None => Ok("NaN".to_owned()),
        },
        'j' => json(value, context),
        'O' => shown("2592:25", options, value, merged(options, context)?, context),
        'o' => {
            let mut all = merged(options, context)?;
            all.show_hidden = true;
            all.show_proxy = true;
            set_depth(&mut all, 4.0);
            shown("2595:25", options, value, all, context)
        }
        _ => Ok(String::new()),
    }
}

/// Node's functions around what formats, of which the innermost stands at `place`.
fn base(place: &'static str, options: Option<&JsObject>) -> [Call; 2] {
    let outer = match options {
        Some(_) => ("Object.formatWithOptions", "2520:10"),
        None => ("Object.format", "2515:10"),
    };
    [("formatWithOptionsInternal", place), outer]
}

/// Inspects a value; `place` is where Node does.
fn shown(
    place: &'static str,
    options: Option<&JsObject>,
    value: &JsValue,
    all: Options,
    context: &mut Context,
) -> JsResult<String> {
    let [inner, outer] = base(place, options);
    inspect_from(&[("inspect", "407:10"), inner, outer], value, all, context)
}

/// Converts a value by a function of the language, which is called at a place.
fn converting<T>(
    (function, place): Call,
    options: Option<&JsObject>,
    context: &mut Context,
    convert: impl FnOnce(&mut Context) -> T,
) -> T {
    let [inner, outer] = base(place, options);
    inspecting(vec![(function, ""), inner, outer], context, convert)
}

fn set_depth(options: &mut Options, depth: f64) {
    options.depth = depth;
    options.depth_is_null = false;
}

fn merged(options: Option<&JsObject>, context: &mut Context) -> JsResult<Options> {
    let mut all = super::default_options(context)?;
    if let Some(options) = options {
        all.merge(options, context)?;
    }
    Ok(all)
}

fn separated(options: Option<&JsObject>, context: &mut Context) -> JsResult<bool> {
    Ok(merged(options, context)?.numeric_separator)
}

fn plain_number(options: Option<&JsObject>, number: f64, context: &mut Context) -> JsResult<String> {
    let separated = separated(options, context)?;
    number_text(number, separated, context)
}

/// `%s`: primitives as text, objects by their own `toString` if the program gave them one, else inspected flatly.
fn string(options: Option<&JsObject>, value: &JsValue, context: &mut Context) -> JsResult<String> {
    match value.variant() {
        JsVariant::Float64(number) => return plain_number(options, number, context),
        JsVariant::Integer32(number) => return plain_number(options, f64::from(number), context),
        JsVariant::BigInt(number) => return Ok(bigint_text(&number, separated(options, context)?)),
        JsVariant::Symbol(symbol) => return Ok(symbol.descriptive_string().to_std_string_lossy()),
        _ => {}
    }
    if let Some(object) = value.as_object().filter(|object| !object.is_callable())
        && has_builtin_to_string(&object, context)?
    {
        let mut all = merged(options, context)?;
        all.compact = Compact::Levels(3.0);
        all.colors = false;
        set_depth(&mut all, 0.0);
        return shown("2568:27", options, value, all, context);
    }
    let text = converting(("String", "2566:27"), options, context, |context| value.to_string(context))?;
    Ok(text.to_std_string_lossy())
}

/// Whether converting the object to text would only run code of the language or of Node.
fn has_builtin_to_string(object: &JsObject, context: &mut Context) -> JsResult<bool> {
    let mut target = object.clone();
    if Kind::of(object) == Kind::Proxy {
        match proxy::details(object, context)? {
            Some((inner, _)) => target = inner,
            None => return Ok(true),
        }
    }
    let to_string = PropertyKey::from(js_string!("toString"));
    let to_primitive = PropertyKey::from(JsSymbol::to_primitive());
    let has_to_string = target.get(to_string.clone(), context)?.is_callable();
    let has_to_primitive = target.get(to_primitive.clone(), context)?.is_callable();
    let mut wanted = Vec::new();
    if has_to_string {
        wanted.push(to_string);
    }
    if has_to_primitive {
        wanted.push(to_primitive);
    }
    if wanted.is_empty() {
        return Ok(true);
    }
    for key in &wanted {
        if target.has_own_property(key.clone(), context)? {
            return Ok(false);
        }
    }
    let mut holder = target.prototype();
    while let Some(next) = holder {
        let mut found = false;
        for key in &wanted {
            found |= own_property(&next, key, context)?.is_some();
        }
        if found {
            let constructor = data_value(&next, js_string!("constructor"), context).and_then(|c| c.as_object());
            let Some(constructor) = constructor.filter(JsObject::is_callable) else { return Ok(false) };
            let name = constructor.get(js_string!("name"), context)?;
            return Ok(name
                .as_string()
                .is_some_and(|name| state(context).builtin_names.contains(&name.to_std_string_lossy())));
        }
        holder = next.prototype();
    }
    Ok(false)
}

/// `%j`: JSON, or a note for circular structures.
fn json(value: &JsValue, context: &mut Context) -> JsResult<String> {
    let stringify = context.intrinsics().objects().json().get(js_string!("stringify"), context)?;
    let Some(stringify) = stringify.as_object() else { return Ok(String::new()) };
    match stringify.call(&JsValue::undefined(), std::slice::from_ref(value), context) {
        Ok(text) => Ok(text.to_string(context)?.to_std_string_lossy()),
        Err(error) if is_circular(&error, context) => Ok("[Circular]".to_owned()),
        Err(error) => Err(error),
    }
}

/// Whether this is the error that `JSON.stringify` itself throws for a circular structure.
fn is_circular(error: &boa_engine::JsError, context: &mut Context) -> bool {
    let Ok(thrown) = error.clone().into_opaque(context) else { return false };
    let Some(object) = thrown.as_object() else { return false };
    let message = object.get(js_string!("message"), context).ok().and_then(|message| message.as_string());
    let first = message.map(|message| message.to_std_string_lossy());
    let known = circular_message(context);
    first.is_some_and(|first| known.is_some_and(|known| first.lines().next() == known.lines().next()))
}

/// What the engine says of a circular structure.
fn circular_message(context: &mut Context) -> Option<String> {
    let circle = JsObject::with_object_proto(context.intrinsics());
    circle.set(js_string!("a"), circle.clone(), false, context).ok()?;
    let stringify = context.intrinsics().objects().json().get(js_string!("stringify"), context).ok()?.as_object()?;
    let error = stringify.call(&JsValue::undefined(), &[circle.into()], context).err()?;
    let thrown = error.into_opaque(context).ok()?.as_object()?;
    Some(thrown.get(js_string!("message"), context).ok()?.as_string()?.to_std_string_lossy())
}
