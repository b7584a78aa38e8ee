//! The entry of a process, if it is an ES module: how it starts, settles and fails.

use super::found::url_of;
use super::{Main, load_graph, loader};
use crate::errors::{Evaluating, evaluating};
use crate::instrument::Sources;
use crate::module::link;
use crate::module::natives::text;
use crate::runtime::{fatal, host, limits};
use boa_engine::{Context, JsArgs, JsError, JsResult, JsValue};

/// What Node warns of when the entry's top-level `await` never settled. An entry that has not begun waits for one of
/// the modules that it imports.
pub(crate) fn unsettled_warning(context: &mut Context) -> Option<String> {
    let sources = Sources::of(context);
    let modules = loader(context);
    let number = |path: &str| sources.file_at(path).and_then(|file| sources.number_of(&file));
    let entry = number(&host(context).program_entry());
    let by_url = modules.by_url.borrow();
    let waiting = modules.evaluations.waiting().into_iter().filter_map(|url| number(&by_url.get(&url)?.path));
    let waiting: Vec<u32> = waiting.collect();
    let waits = modules.waits.borrow().clone();
    let site = entry.and_then(|entry| waits.get(&entry));
    let site = site.or_else(|| waits.iter().rev().find(|(file, _)| waiting.contains(file)).map(|(_, site)| site))?;
    let file = sources.file(site.file)?;
    let url = url_of(&file.path, context).ok()?;
    Some(link::unsettled(&url, &file.text, site.offset as usize, site.line))
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
