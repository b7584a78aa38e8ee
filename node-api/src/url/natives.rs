//! Parsing and changing URLs, on the `url` crate, which follows https://url.spec.whatwg.org/.

use crate::registry::{Native, natives};
use boa_engine::object::JsObject;
use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue};
use url::{Url, quirks};

/// The native functions of `url`.
///
/// # Errors
/// None in practice.
pub(super) fn functions(context: &mut Context) -> JsResult<JsObject> {
    const FUNCTIONS: &[Native] = &[
        ("parse", 2, parse),
        ("change", 3, change),
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
        Url::parse(&input)
    } else {
        let base = text(base, context)?;
        Url::parse(&base).and_then(|base| base.join(&input))
    };
    match parsed {
        Ok(url) => parts(&url, context),
        Err(_) => Ok(JsValue::undefined()),
    }
}

/// `change(href, part, value)`: the parts after setting one of them; a value that does not fit changes nothing.
fn change(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let href = text(args.get_or_undefined(0), context)?;
    let part = text(args.get_or_undefined(1), context)?;
    let value = text(args.get_or_undefined(2), context)?;
    let Ok(mut url) = Url::parse(&href) else { return Ok(JsValue::undefined()) };
    let before = url.clone();
    let done = match part.as_str() {
        "protocol" => quirks::set_protocol(&mut url, &value),
        "username" => quirks::set_username(&mut url, &value),
        "password" => quirks::set_password(&mut url, &value),
        "host" => quirks::set_host(&mut url, &value),
        "hostname" => quirks::set_hostname(&mut url, &value),
        "port" => quirks::set_port(&mut url, &value),
        "pathname" => {
            quirks::set_pathname(&mut url, &value);
            Ok(())
        }
        "search" => {
            quirks::set_search(&mut url, &value);
            Ok(())
        }
        "hash" => {
            quirks::set_hash(&mut url, &value);
            Ok(())
        }
        _ => Err(()),
    };
    parts(if done.is_ok() { &url } else { &before }, context)
}

/// `domainToAscii(domain)`: its Punycode form; empty if it is not valid.
fn domain_to_ascii(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let domain = text(args.get_or_undefined(0), context)?;
    Ok(JsString::from(quirks::domain_to_ascii(&domain)).into())
}

/// `domainToUnicode(domain)`: the other way.
fn domain_to_unicode(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let domain = text(args.get_or_undefined(0), context)?;
    Ok(JsString::from(quirks::domain_to_unicode(&domain)).into())
}

fn parts(url: &Url, context: &mut Context) -> JsResult<JsValue> {
    let object = JsObject::with_object_proto(context.intrinsics());
    for (name, value) in [
        ("href", quirks::href(url)),
        ("protocol", quirks::protocol(url)),
        ("username", quirks::username(url)),
        ("password", quirks::password(url)),
        ("host", quirks::host(url)),
        ("hostname", quirks::hostname(url)),
        ("port", quirks::port(url)),
        ("pathname", quirks::pathname(url)),
        ("search", quirks::search(url)),
        ("hash", quirks::hash(url)),
    ] {
        object.set(JsString::from(name), JsString::from(value), true, context)?;
    }
    object.set(JsString::from("origin"), JsString::from(quirks::origin(url)), true, context)?;
    Ok(object.into())
}

/// A string as the standard takes it: lone surrogates become U+FFFD.
fn text(value: &JsValue, context: &mut Context) -> JsResult<String> {
    Ok(value.to_string(context)?.to_std_string_lossy())
}
