//! The loop of a run: ask the event loop what to do, do it, say how it went.

use super::callback::Callback;
use super::host::Host;
use super::program::{Ended, RunOutput};
use super::{fatal, limits, output, steps};
use crate::errors;
use crate::module;
use crate::process;
use boa_engine::{Context, JsResult, JsValue};
use sim_core::event_loop::Step;
use sim_core::trace::{LimitKind, Outcome, Site, Stream, TaskKind};
use std::rc::Rc;

/// Plays the program of a process that has been told what to run.
pub(super) fn play(host: &Rc<Host>, context: &mut Context) -> RunOutput {
    host.machine_stack.mark();
    let entry = module::entry(host);
    let origin = host.origin("main", &JsValue::undefined());
    let main = Callback::native(host, move |context| module::run_main(&entry, context));
    host.event_loop().main(main, origin);
    drive(host, context);
    let exit_code = host.exit_code().unwrap_or(0);
    let ended = host.budget.reached().unwrap_or(Ended::Completed);
    if let Ended::Limit { message, .. } = &ended {
        output::put(host, Stream::Stderr, format!("{message}\n").as_bytes());
    }
    host.event_loop().exit(exit_code);
    let decisions = host.event_loop().decisions().to_vec();
    let (stdout, stderr) = host.output.take();
    let writes = host.output.take_order();
    let trace = host.take_trace();
    RunOutput { stdout, stderr, writes, exit_code, decisions, trace, ended }
}

/// Does what the loop says until the process is over.
fn drive(host: &Rc<Host>, context: &mut Context) {
    while host.exit_code().is_none() {
        if host.now() > host.budget.limits().time {
            let _: JsResult<()> = limits::reached(host, LimitKind::Time);
            break;
        }
        let mut listeners = false;
        let step = host.event_loop().next();
        let microtask = matches!(step, Step::Run { kind: TaskKind::Microtask, .. });
        let result = match step {
            Step::Run { task, kind, payload } => {
                begins(host, kind);
                host.start_where_made(task);
                host.spin.task_started();
                match host.budget.callback(kind) {
                    Some(limit) => limits::reached(host, limit),
                    None => payload.run(host, context),
                }
            }
            Step::Rejection { promise } => fatal::unhandled_rejection(host, promise, context),
            Step::RejectionHandled { promise } => fatal::rejection_handled(host, promise, context),
            Step::OwnImmediate => {
                host.operations.drained(host);
                host.operations.tell_ends(context)
            }
            Step::BeforeExit => {
                host.operations.drained(host);
                let told = host.operations.tell_ends(context);
                listeners = begin_listeners(host, "beforeExit", context);
                told.and_then(|()| process::emit_before_exit(context))
            }
            Step::Exit => {
                listeners = begin_listeners(host, "exit", context);
                process::emit_exit(host, context)
            }
            Step::Over => {
                let code = process::pending_exit_code(host);
                host.exit(code);
                return;
            }
        };
        let outcome = match result {
            Ok(()) => Outcome::Returned,
            Err(_) if host.exit_code().is_some() => return,
            Err(error) => {
                if microtask {
                    // Node catches what `queueMicrotask` calls and hands it on: the `throw` is forgotten.
                    errors::forget_throw(context);
                    // The scope of `queueMicrotask`'s callback is over by then. An error of the hooks has ended the process.
                    drop(host.operations.clear(context));
                }
                fatal::uncaught(host, error, crate::errors::Way::Thrown, context);
                Outcome::Threw
            }
        };
        steps::task_ended(host, outcome);
        // What a handled error left open is told as over; an error of the hooks themselves ends the process.
        if host.exit_code().is_some() || host.operations.clear(context).is_err() {
            return;
        }
        if listeners {
            host.event_loop().finish(outcome);
        }
        host.event_loop().finish(outcome);
        // After an error of `queueMicrotask`'s callback the next promise job finds its async context.
        if outcome == Outcome::Returned || !microtask {
            host.set_async_context(JsValue::undefined());
        }
        context.clear_kept_objects();
    }
}

/// Tells the operations how far the loop has come.
fn begins(host: &Host, kind: TaskKind) {
    match kind {
        TaskKind::Tick => {}
        TaskKind::Microtask => host.operations.microtask_begins(),
        TaskKind::Main => {}
        _ => host.operations.drained(host),
    }
}

/// The program's listeners to the end of the loop are a task of their own, if there are any.
fn begin_listeners(host: &Rc<Host>, event: &str, context: &mut Context) -> bool {
    let any = process::listens(event, context);
    if any {
        host.set_site(Site::default());
        let origin = host.origin(event, &JsValue::undefined());
        host.event_loop().begin_nested(TaskKind::Exit, origin);
    }
    any
}
