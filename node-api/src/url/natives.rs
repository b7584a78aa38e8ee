//! The functions that the JavaScript of `url` calls.

use super::host;
use super::parser::{self, Url};
use crate::registry::{Native, natives};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue};

/// The native functions of `url`.
///
/// # Errors
/// None in practice.
pub(super) fn functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[
        ("parse", 2, parse),
        ("change", 3, change),
        ("toAscii", 1, to_ascii),
        ("domainToAscii", 1, domain_to_ascii),
        ("domainToUnicode", 1, domain_to_unicode),
    ];
    natives(FUNCTIONS, context)
}

/// `parse(input, base)`: the parts of the URL, or `undefined` if it is none.
fn parse(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let input = text(args.get_or_undefined(0), context)?;
    let base = args.get_or_undefined(1);
    let parsed = if base.is_undefined() {
        parser::parse(&input, None)
    } else {
        parser::parse(&text(base, context)?, None).and_then(|base| parser::parse(&input, Some(&base)))
    };
    parts(parsed.as_ref(), context)
}

/// `change(href, part, value)`: the parts after setting one of them.
fn change(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let mut url = parser::parse(&text(args.get_or_undefined(0), context)?, None);
    let part = text(args.get_or_undefined(1), context)?;
    let value = text(args.get_or_undefined(2), context)?;
    if let Some(url) = &mut url {
        url.change(&part, &value);
    }
    parts(url.as_ref(), context)
}

/// `toAscii(name)`: the same name in ASCII, whether it is one of a host or not; empty if it has no such form.
fn to_ascii(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let name = text(args.get_or_undefined(0), context)?;
    Ok(JsString::from(host::to_ascii(&name).unwrap_or_default()).into())
}

/// `domainToAscii(domain)`: its Punycode form; empty if it is not valid.
fn domain_to_ascii(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let domain = text(args.get_or_undefined(0), context)?;
    Ok(JsString::from(host::parse(&domain, true).unwrap_or_default()).into())
}

/// `domainToUnicode(domain)`: the other way.
fn domain_to_unicode(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let domain = text(args.get_or_undefined(0), context)?;
    Ok(JsString::from(host::to_unicode(&host::parse(&domain, true).unwrap_or_default())).into())
}

fn parts(url: Option<&Url>, context: &mut Context) -> JsResult<JsValue> {
    let Some(url) = url else { return Ok(JsValue::undefined()) };
    let object = JsObject::with_object_proto(context.intrinsics());
    for (name, value) in [
        ("href", url.href()),
        ("origin", url.origin()),
        ("protocol", url.protocol()),
        ("username", url.username.clone()),
        ("password", url.password.clone()),
        ("host", url.host_and_port()),
        ("hostname", url.hostname()),
        ("port", url.port.map(|port| port.to_string()).unwrap_or_default()),
        ("pathname", url.pathname()),
        ("search", url.search()),
        ("hash", url.hash()),
    ] {
        object.set(JsString::from(name), JsString::from(value), true, context)?;
    }
    Ok(object.into())
}

/// A string as the standard takes it: lone surrogates become U+FFFD.
fn text(value: &JsValue, context: &mut Context) -> JsResult<String> {
    Ok(value.to_string(context)?.to_std_string_lossy())
}
