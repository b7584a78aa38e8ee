//! The entry of a process, if it is an ES module: how it starts, settles and fails.

use super::found::url_of;
use super::{Main, load_graph, loader};
use crate::errors::{Evaluating, evaluating};
use crate::instrument::Sources;
use crate::module::link;
use crate::module::natives::text;
use crate::runtime::{fatal, host, limits};
use boa_engine::{Context, JsArgs, JsError, JsResult, JsValue};
use std::collections::BTreeSet;

/// What Node warns of when the entry's top-level `await` never settled: that, or each of those of the modules that it
/// imports for which it waits, in order of the imports (V8's `GetStalledTopLevelAwaitMessages`).
pub(crate) fn unsettled_warnings(context: &mut Context) -> Vec<String> {
    let sources = Sources::of(context);
    let modules = loader(context);
    let number = |path: &str| sources.file_at(path).and_then(|file| sources.number_of(&file));
    let path = host(context).program_entry();
    let waits = modules.waits.borrow().clone();
    let mut files = Vec::new();
    match (number(&path).filter(|file| waits.contains_key(file)), url_of(&path, context)) {
        (Some(file), _) => files.push(file),
        (None, Ok(entry)) => {
            let waiting = modules.evaluations.waiting();
            let mut seen = BTreeSet::new();
            let mut ahead = vec![entry];
            while let Some(url) = ahead.pop() {
                if !seen.insert(url.clone()) {
                    continue;
                }
                if waiting.contains(&url) {
                    files.extend(modules.by_url.borrow().get(&url).and_then(|loaded| number(&loaded.path)));
                }
                let Ok(requests) = modules.requests(&url, context) else { continue };
                ahead.extend(requests.iter().rev().cloned());
            }
        }
        (None, Err(_)) => {}
    }
    let warning = |file: &u32| {
        let site = waits.get(file)?;
        let file = sources.file(site.file)?;
        let url = url_of(&file.path, context).ok()?;
        Some(link::unsettled(&url, &file.text, site.offset as usize, site.line))
    };
    files.iter().filter_map(warning).collect()
}

/// `importMain(url, linked)`: a promise that settles when the entry has run; `linked` is called before it runs.
pub(in crate::module) fn import_main(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    evaluating(Evaluating::Entry, context, |context| {
        let url = text(args, 0);
        load_graph(&url, context)?;
        if let Some(linked) = args.get_or_undefined(1).as_callable() {
            linked.call(&JsValue::undefined(), &[], context)?;
        }
        Ok(loader(context).evaluate(&url, context)?.into())
    })
}

pub(in crate::module) fn main_started(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    loader(context).main.set(Main::Pending);
    host(context).operations.module_started();
    Ok(JsValue::undefined())
}

/// `scriptStarted()`: the entry is CommonJS.
pub(in crate::module) fn script_started(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    host(context).operations.script_started(context);
    Ok(JsValue::undefined())
}

/// `mainFailed(error)`: the entry threw, or its top-level `await` was rejected.
pub(in crate::module) fn main_failed(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let error = JsError::from_opaque(args.first().cloned().unwrap_or_default());
    fatal::uncaught(&host, error, crate::errors::Way::Entry, context);
    if host.exit_code().is_some() {
        return Err(limits::stop());
    }
    Ok(JsValue::undefined())
}

pub(in crate::module) fn main_settled(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    loader(context).main.set(Main::Settled);
    Ok(JsValue::undefined())
}

/// Whether the entry is an ES module whose top level still waits.
pub(crate) fn main_is_pending(context: &Context) -> bool {
    loader(context).main() == Main::Pending
}
