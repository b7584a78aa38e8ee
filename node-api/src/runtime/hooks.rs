//! What the engine asks of its host: promise jobs' callbacks, rejected promises, the time zone.

use super::host::host;
use super::rejections::Rejection;
use super::steps::depth;
use super::waits::Way;
use crate::async_hooks::Reacting;
use crate::errors;
use crate::language::promises;
use boa_engine::builtins::promise::{OperationType, Promise, PromiseState};
use boa_engine::context::HostHooks;
use boa_engine::job::JobCallback;
use boa_engine::native_function::NativeFunctionObject;
use boa_engine::object::JsObject;
use boa_engine::object::builtins::{JsFunction, JsPromise};
use boa_engine::{Context, JsData, JsResult, JsValue};
use boa_gc::{Finalize, Trace};

/// The hooks of every context of a run.
pub(super) struct Hooks;

/// What a reaction remembers of the moment at which `then` or `await` made it.
#[derive(Trace, Finalize, JsData)]
struct Reaction {
    context: JsValue,
    /// What stack traces follow.
    way: Way,
    /// Whose reaction it is, if hooks listen.
    reacting: Option<Reacting>,
}

impl HostHooks for Hooks {
    fn make_job_callback(&self, callback: JsFunction, context: &mut Context) -> JobCallback {
        let host = host(context);
        let (native, thenable) = kind(&callback, context);
        let way = host.waits.reaction(depth(context), native, thenable);
        let reacting = host.promises.callback_made(&callback, context);
        JobCallback::new(callback, Reaction { context: host.async_context(), way, reacting })
    }

    fn call_job_callback(
        &self,
        job: &JobCallback,
        this: &JsValue,
        args: &[JsValue],
        context: &mut Context,
    ) -> JsResult<JsValue> {
        let host = host(context);
        let data: &dyn boa_engine::object::NativeObject = job.host_defined();
        let reaction: Option<&Reaction> = (data as &dyn std::any::Any).downcast_ref();
        let inner = reaction.map_or_else(JsValue::undefined, |reaction| reaction.context.clone());
        let way = reaction.map_or_else(Way::default, |reaction| reaction.way.clone());
        // It lasts until the job is over: what follows from settling the reaction's promise belongs to the reaction. V8
        // leaves the context alone where there is none.
        if !inner.is_undefined() {
            host.set_async_context(inner);
        }
        let (native, thenable) = kind(job.callback(), context);
        host.label_job(if native { "await" } else { "then" }, &job.callback().clone().into());
        host.waits.job(&way, native.then(|| depth(context) + 1));
        args.iter().for_each(|value| errors::observe(value, context));
        let made = reaction.and_then(|reaction| reaction.reacting.clone());
        // What an `await` stands for is made with it, so there is none for one that nobody listened to.
        let reacting = made.or_else(|| if native { None } else { host.promises.unheard(context) });
        let reacting = reacting.as_ref();
        let told = reacting.map(|reacting| host.promises.callback_called(reacting, args, context)).transpose()?;
        host.waits.handler(&way, thenable);
        let result = job.callback().call(this, told.as_deref().unwrap_or(args), context);
        host.waits.job_over(&way, native || thenable);
        if let Some(reacting) = reacting {
            host.promises.callback_returned(reacting, context)?;
        }
        result
    }

    fn promise_rejection_tracker(&self, promise: &JsObject<Promise>, operation: OperationType, context: &mut Context) {
        let host = host(context);
        let object: JsObject = promise.clone().upcast();
        match operation {
            OperationType::Reject if host.rejections.take_expected() => {}
            OperationType::Reject => {
                let state = JsPromise::from_object(object.clone()).map(|promise| promise.state());
                let reason = match state {
                    Ok(PromiseState::Rejected(reason)) => reason,
                    _ => JsValue::undefined(),
                };
                errors::rejected(&reason, context);
                let async_context = match host.async_context() {
                    none if none.is_undefined() => host.rejections.passed(&object, context).unwrap_or(none),
                    current => current,
                };
                let number = host.rejections.add(Rejection { promise: object, reason, context: async_context });
                host.event_loop().promise_rejected(number);
            }
            OperationType::Handle => {
                if let Some(number) = host.rejections.number(&object) {
                    host.event_loop().promise_handled(number);
                }
            }
        }
    }

    fn local_timezone_offset_seconds(&self, _: i64) -> i32 {
        0
    }

    fn max_buffer_size(&self, _: &mut Context) -> u64 {
        128 << 20
    }
}

/// Whether a reaction's function is one of the engine's own, and whether it is the `then` of promises.
fn kind(callback: &JsFunction, context: &Context) -> (bool, bool) {
    let native = callback.downcast_ref::<NativeFunctionObject>().is_some();
    (native, native && promises::is_then(callback, context))
}
