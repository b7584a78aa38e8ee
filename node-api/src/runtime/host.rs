//! The state of one simulated process, reachable from every native function.

use super::ahead::Ahead;
use super::callback::Callback;
use super::clock::SpinGuard;
use super::limits::Budget;
use super::machine_stack::MachineStack;
use super::output::Output;
use super::program::{Program, RunOptions};
use super::receivers::Receivers;
use super::rejections::Rejections;
use super::stack::CallStack;
use super::tracing::{self, Tracing};
use super::waits::Waits;
use crate::async_hooks::{Operations, Promises};
use crate::fs::{Descriptors, WatchHandle, Watches, normalize};
use crate::instrument::Sources;
use crate::module;
use crate::process::Ticks;
use crate::registry;
use boa_engine::job::{Job, JobExecutor, NativeAsyncJob};
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::{Context, JsArgs, JsResult, JsValue, NativeFunction, js_string};
use sim_core::event_loop::{EventLoop, LoopConfig};
use sim_core::time::Nanos;
use sim_core::trace::{FunctionId, Site, StrId};
use std::cell::{Cell, OnceCell, RefCell, RefMut};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

/// The event loop of a process that runs JavaScript.
pub type Loop = EventLoop<Callback, Tracing>;

/// A process: its loop, its output, its modules. One per [`Context`], of which it is the job executor.
pub struct Host {
    pub(super) event_loop: RefCell<Loop>,
    /// What has been written.
    pub output: Output,
    /// How much of the bounds is used up.
    pub budget: Budget,
    /// Watches for loops that wait by reading the clock.
    pub spin: SpinGuard,
    /// Rejected promises that Node has not judged yet.
    pub rejections: Rejections,
    /// What the methods that run see as `this`.
    pub receivers: Receivers,
    /// Who waits for which promise.
    pub waits: Waits,
    /// The program, with its file system.
    pub program: RefCell<Program>,
    globals: RefCell<BTreeMap<&'static str, JsValue>>,
    builtins: RefCell<BTreeMap<String, JsObject>>,
    require: OnceCell<JsObject>,
    async_context: RefCell<JsValue>,
    loading: Cell<bool>,
    async_jobs: RefCell<VecDeque<NativeAsyncJob>>,
    pub(super) site: Cell<Site>,
    pub(super) step_site: Cell<Option<u32>>,
    /// The statement that each depth of the engine's stack has reached.
    pub(super) reached: RefCell<Vec<u32>>,
    pub(super) stack: CallStack,
    pub(super) machine_stack: MachineStack,
    pub(super) sources: RefCell<Option<Rc<Sources>>>,
    pub(super) trace_files: RefCell<BTreeMap<u32, StrId>>,
    pub(super) trace_functions: RefCell<BTreeMap<u32, FunctionId>>,
    exit: Cell<Option<i32>>,
    exit_code: Cell<Option<i32>>,
    /// What the code was when `exit` was raised: it counts if a listener asks for none.
    pub code_at_exit: Cell<i32>,
    /// The mask that new files' permissions are cut with.
    pub umask: Cell<u32>,
    /// Open files.
    pub descriptors: Descriptors,
    /// What its disk has told the trace.
    pub told: crate::fs::Told,
    /// What its emitters have told the trace.
    pub emitters: crate::events::Tracing,
    /// What its views of bytes have told the trace.
    pub memory: crate::buffer::Tracing,
    /// What its streams have told the trace.
    pub streams: crate::stream::Tracing,
    /// Watched files.
    pub watches: Watches,
    /// The handles that watch them.
    pub watchers: RefCell<BTreeMap<u32, WatchHandle>>,
    pub(super) run: OnceCell<Run>,
    random: Cell<u64>,
    /// `process.nextTick`.
    pub ticks: Ticks,
    /// Asynchronous operations and their ids.
    pub operations: Operations,
    /// Its promises, while hooks listen.
    pub promises: Promises,
    /// Its promise jobs that belong to others.
    pub ahead: Ahead,
    /// Its generators that others hand over to.
    pub feeds: crate::language::Feeds,
}

/// What a process learns when it starts, and keeps.
pub(super) struct Run {
    entry: String,
    seed: u64,
    pub(super) recording: bool,
}

impl Host {
    /// A process that has no program yet. Its event loop is a stand-in: what waits there never runs.
    pub(super) fn new() -> Rc<Host> {
        Rc::new(Host {
            event_loop: RefCell::new(EventLoop::new(LoopConfig::default(), None)),
            output: Output::default(),
            budget: Budget::default(),
            spin: SpinGuard::default(),
            rejections: Rejections::default(),
            receivers: Receivers::default(),
            waits: Waits::default(),
            program: RefCell::default(),
            globals: RefCell::default(),
            builtins: RefCell::default(),
            require: OnceCell::new(),
            async_context: RefCell::new(JsValue::undefined()),
            loading: Cell::new(false),
            async_jobs: RefCell::default(),
            site: Cell::default(),
            step_site: Cell::new(None),
            reached: RefCell::default(),
            stack: CallStack::default(),
            machine_stack: MachineStack::default(),
            sources: RefCell::new(None),
            trace_files: RefCell::default(),
            trace_functions: RefCell::default(),
            exit: Cell::new(None),
            exit_code: Cell::new(None),
            code_at_exit: Cell::new(0),
            umask: Cell::new(0o022),
            descriptors: Descriptors::default(),
            told: Default::default(),
            emitters: Default::default(),
            memory: Default::default(),
            streams: Default::default(),
            watches: Watches::default(),
            watchers: RefCell::default(),
            run: OnceCell::new(),
            random: Cell::default(),
            ticks: Ticks::default(),
            operations: Operations::default(),
            promises: Promises::default(),
            ahead: Ahead::default(),
            feeds: Default::default(),
        })
    }

    /// Tells the process its program, its machine, its seed and its bounds; once.
    pub(super) fn start(&self, program: Program, options: &RunOptions) {
        let seed = options.seed;
        let config = LoopConfig {
            seed,
            script: options.script.clone(),
            cores: options.cores,
            retain_fired: false,
            ..LoopConfig::default()
        };
        let tracing = tracing::start(options);
        if let Some(sources) = &*self.sources.borrow() {
            sources.set_inputs(options.inputs.clone());
        }
        let run = Run { entry: normalize(&program.cwd, &program.entry), seed, recording: tracing.is_some() };
        debug_assert!(self.run.get().is_none(), "a process starts once");
        self.run.get_or_init(|| run);
        self.event_loop.replace(EventLoop::new(config, tracing));
        self.budget.start(options.limits.clone());
        self.program.replace(program);
        self.random.set(seed ^ 0x5851_f42d_4c95_7f2d);
    }

    /// # Panics
    /// Before [`Host::start`]: whatever is done ahead of a run must not depend on it.
    fn run(&self) -> &Run {
        self.run.get().expect("the process has started")
    }

    /// The event loop. The borrow must end before any JavaScript runs.
    pub fn event_loop(&self) -> RefMut<'_, Loop> {
        self.event_loop.borrow_mut()
    }

    /// The seed of the run.
    pub fn seed(&self) -> u64 {
        self.run().seed
    }

    /// The next number that `Math.random` gives, from 0 up to but not including 1. Decided by the seed alone.
    pub fn random(&self) -> f64 {
        let state = self.random.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.random.set(state);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Virtual time.
    pub fn now(&self) -> Nanos {
        self.event_loop.borrow().now()
    }

    /// Lets `by` pass: what a call of Node's API costs.
    pub fn advance(&self, by: Nanos) {
        self.event_loop.borrow_mut().advance(by);
    }

    /// Whether the real machine's stack has room for more calls.
    pub fn has_stack(&self) -> bool {
        self.machine_stack.has_room(self.budget.limits())
    }

    /// The async context (`AsyncLocalStorage`'s map) that code runs in; `undefined` at the top.
    pub fn async_context(&self) -> JsValue {
        self.async_context.borrow().clone()
    }

    /// Changes the async context; returns the one before.
    pub fn set_async_context(&self, context: JsValue) -> JsValue {
        self.async_context.replace(context)
    }

    /// The code that the process was told to exit with, once it was.
    pub fn exit_code(&self) -> Option<i32> {
        self.exit.get()
    }

    /// Ends the process: no JavaScript runs after this.
    pub fn exit(&self, code: i32) {
        if self.exit.get().is_none() {
            self.exit.set(Some(code));
        }
    }

    /// The code that `process.exitCode` asks for.
    pub fn pending_exit_code(&self) -> Option<i32> {
        self.exit_code.get()
    }

    /// Sets the code that `process.exitCode` asks for.
    pub fn set_pending_exit_code(&self, code: Option<i32>) {
        self.exit_code.set(code);
    }

    /// Absolute path of the program's entry.
    pub fn program_entry(&self) -> String {
        self.run().entry.clone()
    }

    /// A rejected promise whose reason was taken up in another way: nobody is told.
    pub fn forget_rejection(&self, promise: &JsObject) {
        if let Some(number) = self.rejections.number(promise) {
            self.event_loop.borrow_mut().promise_handled(number);
            self.rejections.remove(number);
        }
    }

    /// The value of a global that has been read or assigned.
    pub(super) fn global(&self, name: &str) -> Option<JsValue> {
        self.globals.borrow().get(name).cloned()
    }

    /// Gives a global its value.
    pub(super) fn set_global(&self, name: &'static str, value: JsValue) {
        self.globals.borrow_mut().insert(name, value);
    }

    /// The module object of a built-in module that has been asked for.
    pub fn builtin(&self, name: &str) -> Option<JsObject> {
        self.builtins.borrow().get(name).cloned()
    }

    pub(crate) fn set_builtin(&self, name: &str, module: JsObject) {
        self.builtins.borrow_mut().insert(name.to_owned(), module);
    }

    /// The `require` of built-in modules: it reaches the internal ones too.
    pub(crate) fn internal_require(&self, context: &mut Context) -> JsObject {
        let build = || {
            let code = NativeFunction::from_fn_ptr(|_, args, context| {
                let name = args.get_or_undefined(0).to_string(context)?.to_std_string_escaped();
                registry::require(&name, context)
            });
            FunctionObjectBuilder::new(context.realm(), code).name(js_string!("require")).length(1).build().into()
        };
        self.require.get_or_init(build).clone()
    }

    /// Whether the engine's loading of modules is done at once (a graph is being loaded) or is a dynamic `import`.
    pub(crate) fn load_at_once(&self, at_once: bool) -> bool {
        self.loading.replace(at_once)
    }

    /// The next piece of the engine's own asynchronous work (loading modules).
    pub(crate) fn next_async_job(&self) -> Option<NativeAsyncJob> {
        self.async_jobs.borrow_mut().pop_front()
    }
}

impl JobExecutor for Host {
    fn enqueue_job(self: Rc<Self>, job: Job, _: &mut Context) {
        match job {
            Job::PromiseJob(job) => {
                let Some(job) = self.ahead.keep(job) else { return };
                let origin = self.origin("promise", &JsValue::undefined());
                self.event_loop.borrow_mut().microtask(Callback::job(job), origin);
            }
            Job::AsyncJob(job) if self.loading.get() => self.async_jobs.borrow_mut().push_back(job),
            Job::AsyncJob(job) => module::import_dynamically(&self, job),
            // Weak references are cleared when the engine collects, at moments that say nothing about Node's.
            Job::FinalizationRegistryCleanupJob(_) => {}
            Job::GenericJob(job) => {
                let origin = self.origin("job", &JsValue::undefined());
                let callback = Callback::native(&self, move |context| job.call(context).map(drop));
                self.event_loop.borrow_mut().microtask(callback, origin);
            }
            // The engine's own `Atomics.waitAsync` is the only source of the others; ours stands in its place.
            _ => {}
        }
    }

    fn run_jobs(self: Rc<Self>, _: &mut Context) -> JsResult<()> {
        Ok(())
    }
}

/// The process that `context` belongs to.
///
/// # Panics
/// If the context was not made by [`super::run`]: a mistake of ours.
pub fn host(context: &Context) -> Rc<Host> {
    context.downcast_job_executor::<Host>().expect("every context of a run has a process")
}
