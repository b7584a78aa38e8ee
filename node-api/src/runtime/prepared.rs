//! A process before its program is known.
//!
//! Building the engine and evaluating the modules that nearly every program needs takes far longer than a short program
//! runs. None of it depends on the program, the machine or the seed, so it can be done ahead, while nobody waits.
//!
//! **Invariant**: every run starts from such a process, however much of it was made ahead: a run cannot tell.

use super::clock::VirtualClock;
use super::hooks::Hooks;
use super::host::Host;
use super::program::{Program, RunOptions, RunOutput};
use super::{driver, globals, heartbeat, steps};
use crate::instrument::{Sources, hidden};
use crate::module::EsModules;
use crate::{errors, process, registry};
use boa_engine::context::ContextBuilder;
use boa_engine::{Context, JsResult};
use std::rc::Rc;

/// What every program needs: the loaders, `process`, the timers, the console, and what stands below them. What a module
/// requires comes before it, so that each is a piece of its own.
const NEEDED: &[&str] = &[
    "internal/uv",
    "internal/errors",
    "internal/validators",
    "internal/events/symbols",
    "internal/events/complaints",
    "internal/events/emission",
    "internal/events/limits",
    "internal/events/listeners",
    "events",
    "process",
    "internal/module/shared",
    "internal/module/addresses",
    "internal/module/package",
    "internal/module/imports",
    "internal/module/lookup",
    "internal/module/partial",
    "internal/module/frames",
    "internal/module/class",
    "internal/module/finding",
    "internal/module/sources",
    "internal/module/wrapping",
    "internal/module/required",
    "internal/module/extensions",
    "internal/module/cjs",
    "internal/module/names",
    "internal/module/esm",
    "internal/language/guarded",
    "timers",
    "console",
];
/// What many programs need: buffers, `util`, and the streams with `process.stdout`.
const LIKELY: &[&str] = &[
    "internal/buffer/numbers",
    "internal/buffer/methods",
    "internal/buffer/class",
    "internal/util/types",
    "internal/util/style_text",
    "util",
    "buffer",
    "internal/streams/utils",
    "internal/streams/destroy",
    "internal/streams/end_of_stream",
    "internal/streams/reading",
    "internal/streams/readable",
    "internal/streams/write_state",
    "internal/streams/writing",
    "internal/streams/writable",
    "internal/process/stdio",
];

/// A process that is ready to start. It belongs to the thread that made it.
pub struct Prepared {
    host: Rc<Host>,
    context: Context,
    /// How many of the modules above are there.
    evaluated: usize,
}

impl Prepared {
    /// Makes a process with nothing evaluated ahead.
    pub fn new() -> Prepared {
        let host = Host::new();
        let clock = Rc::new(VirtualClock::default());
        clock.attach(Rc::downgrade(&host));
        let built = ContextBuilder::new()
            .job_executor(host.clone())
            .clock(clock)
            .host_hooks(Rc::new(Hooks))
            .module_loader(Rc::new(EsModules::default()))
            .build();
        let mut context = built.expect("an engine can be built from these parts");
        let limits = context.runtime_limits_mut();
        limits.set_recursion_limit(usize::MAX);
        limits.set_stack_size_limit(usize::MAX);
        host.set_sources(Sources::of(&mut context));
        if let Err(error) = furnish(&mut context) {
            unreachable!("the globals of a new context can be made: {error}");
        }
        Prepared { host, context, evaluated: 0 }
    }

    /// Evaluates one more module that is needed or likely to be; false when there are no more. A piece takes a few
    /// milliseconds: who prepares can be called for a run between two.
    pub fn advance(&mut self) -> bool {
        let Some(name) = NEEDED.iter().chain(LIKELY).nth(self.evaluated) else { return false };
        if let Err(error) = registry::require(name, &mut self.context) {
            unreachable!("a module that needs no program can be evaluated without one: {error}");
        }
        self.evaluated += 1;
        true
    }

    /// Plays a program from start to end.
    pub fn run(self, program: &Program, options: &RunOptions) -> RunOutput {
        self.run_and_keep(program, options).0
    }

    /// The same; what is left of the process is given back. To take it apart takes a good part of the time of a short run,
    /// for which nobody has to wait.
    pub fn run_and_keep(mut self, program: &Program, options: &RunOptions) -> (RunOutput, Spent) {
        while self.evaluated < NEEDED.len() {
            self.advance();
        }
        heartbeat::start();
        self.host.start(program.clone(), options);
        if let Err(error) = process::start(&self.host, &mut self.context) {
            unreachable!("a process can be told its program: {error}");
        }
        let output = driver::play(&self.host, &mut self.context);
        (output, Spent(self))
    }
}

/// A process that is over.
pub struct Spent(Prepared);

impl Spent {
    /// Takes it apart, and collects what it leaves on the heap of this thread, which the next run would have to do
    /// otherwise.
    pub fn bury(self) {
        drop(self.0);
        boa_gc::force_collect();
    }
}

impl Default for Prepared {
    fn default() -> Self {
        Prepared::new()
    }
}

/// Puts the globals into a new context.
fn furnish(context: &mut Context) -> JsResult<()> {
    hidden::bind(&steps::hooks(), context)?;
    errors::install(context)?;
    globals::install(context)
}

/// Plays a program from start to end, in a process that is made now.
pub fn run(program: &Program, options: &RunOptions) -> RunOutput {
    Prepared::new().run(program, options)
}
