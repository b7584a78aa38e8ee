//! What the process says of itself: the version that is modelled, where it believes to run, and what it was started
//! with.

use crate::runtime::Host;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsResult, JsString, JsValue, js_string};

/// The version of Node whose behaviour is modelled.
pub const VERSION: &str = "24.21.0";

/// The executable that the process was started from.
const EXEC_PATH: &str = "/usr/local/bin/node";

const VERSIONS: &[(&str, &str)] = &[
    ("node", VERSION),
    ("acorn", "8.18.0"),
    ("ada", "4.0.0"),
    ("amaro", "1.1.11"),
    ("ares", "1.34.8"),
    ("brotli", "1.2.0"),
    ("cldr", "48.0"),
    ("icu", "78.3"),
    ("llhttp", "9.4.3"),
    ("merve", "1.2.2"),
    ("modules", "137"),
    ("napi", "10"),
    ("nbytes", "0.1.4"),
    ("ncrypto", "0.0.1"),
    ("nghttp2", "1.70.0"),
    ("nghttp3", ""),
    ("ngtcp2", ""),
    ("openssl", "3.5.8"),
    ("simdjson", "4.6.7"),
    ("simdutf", "6.4.0"),
    ("sqlite", "3.53.4"),
    ("tz", "2026c"),
    ("undici", "7.29.1"),
    ("unicode", "17.0"),
    ("uv", "1.52.1"),
    ("uvwasi", "0.0.23"),
    ("v8", "13.6.233.17-node.53"),
    ("zlib", "1.3.2.1-motley-8002e91"),
    ("zstd", "1.5.7"),
];

const FEATURES: &[(&str, bool)] = &[
    ("inspector", true),
    ("debug", false),
    ("uv", true),
    ("ipv6", true),
    ("tls_alpn", true),
    ("tls_sni", true),
    ("tls_ocsp", true),
    ("tls", true),
    ("openssl_is_boringssl", false),
    ("cached_builtins", true),
    ("require_module", true),
    ("quic", false),
];

/// Number of the simulated process.
pub(super) fn pid(host: &Host) -> u32 {
    4_000 + (host.seed() % 20_000) as u32
}

/// `facts()`: everything that is the same in every process.
pub(super) fn facts(context: &mut Context) -> JsResult<JsValue> {
    let facts = JsObject::with_object_proto(context.intrinsics());
    let strings = |pairs: &[(&str, &str)], context: &mut Context| -> JsResult<JsObject> {
        let object = JsObject::with_object_proto(context.intrinsics());
        for (name, value) in pairs {
            object.set(JsString::from(*name), JsString::from(*value), true, context)?;
        }
        Ok(object)
    };
    let versions = strings(VERSIONS, context)?;
    facts.set(js_string!("versions"), versions, true, context)?;
    let base = format!("https://nodejs.org/download/release/v{VERSION}/node-v{VERSION}");
    let (source, headers) = (format!("{base}.tar.gz"), format!("{base}-headers.tar.gz"));
    let release =
        [("name", "node"), ("lts", "Krypton"), ("sourceUrl", source.as_str()), ("headersUrl", headers.as_str())];
    let release = strings(&release, context)?;
    facts.set(js_string!("release"), release, true, context)?;
    let features = JsObject::with_object_proto(context.intrinsics());
    for (name, value) in FEATURES {
        features.set(JsString::from(*name), *value, true, context)?;
    }
    features.set(js_string!("typescript"), js_string!("strip"), true, context)?;
    facts.set(js_string!("features"), features, true, context)?;
    let config = JsObject::with_object_proto(context.intrinsics());
    for part in ["variables", "target_defaults"] {
        let empty = JsObject::with_object_proto(context.intrinsics());
        config.set(JsString::from(part), empty, true, context)?;
    }
    facts.set(js_string!("config"), config, true, context)?;
    facts.set(js_string!("execPath"), JsString::from(EXEC_PATH), true, context)?;
    Ok(facts.into())
}

/// What a process is started with: its arguments, its number and its environment.
pub(super) fn of_run(host: &Host, context: &mut Context) -> JsResult<JsObject> {
    let facts = JsObject::with_object_proto(context.intrinsics());
    let mut argv = vec![EXEC_PATH.to_owned(), host.program_entry()];
    argv.extend(host.program.borrow().argv.iter().cloned());
    let argv: Vec<JsValue> = argv.iter().map(|arg| JsString::from(arg.as_str()).into()).collect();
    let argv = JsArray::from_iter(argv, context);
    facts.set(js_string!("argv"), argv, true, context)?;
    facts.set(js_string!("pid"), pid(host), true, context)?;
    facts.set(js_string!("ppid"), pid(host) - 1, true, context)?;
    let env = JsObject::with_object_proto(context.intrinsics());
    for (name, value) in &host.program.borrow().env {
        env.set(JsString::from(name.as_str()), JsString::from(value.as_str()), true, context)?;
    }
    facts.set(js_string!("env"), env, true, context)?;
    Ok(facts)
}
