//! A process before its program is known.
//!
//! Building the engine and evaluating the modules that nearly every program needs takes far longer than a short program
//! runs. None of it depends on the program, the machine or the seed, so it can be done ahead, while nobody waits.
//!
//! **Invariant**: every run starts from such a process, whether it was made ahead or at once: a run cannot tell.

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

/// What is evaluated ahead: the loaders (with `process`, `events` and the errors below them), the console, the timers.
const NEEDED: &[&str] = &["internal/module/esm", "timers", "console", "internal/process/stdio"];

/// A process that is ready to start. It belongs to the thread that made it.
pub struct Prepared {
    host: Rc<Host>,
    context: Context,
}

impl Prepared {
    /// Makes a process.
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
        Prepared { host, context }
    }

    /// Plays a program from start to end.
    pub fn run(mut self, program: &Program, options: &RunOptions) -> RunOutput {
        heartbeat::start();
        self.host.start(program.clone(), options);
        if let Err(error) = process::start(&self.host, &mut self.context) {
            unreachable!("a process can be told its program: {error}");
        }
        driver::play(&self.host, &mut self.context)
    }
}

impl Default for Prepared {
    fn default() -> Self {
        Prepared::new()
    }
}

/// Puts the globals into a new context and evaluates the modules of [`NEEDED`].
fn furnish(context: &mut Context) -> JsResult<()> {
    hidden::bind(&steps::hooks(), context)?;
    errors::install(context)?;
    globals::install(context)?;
    NEEDED.iter().try_for_each(|name| registry::require(name, context).map(drop))
}

/// Plays a program from start to end, in a process that is made now.
pub fn run(program: &Program, options: &RunOptions) -> RunOutput {
    Prepared::new().run(program, options)
}
