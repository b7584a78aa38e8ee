//! The state of one simulated process, reachable from every native function.

use super::callback::Callback;
use super::clock::SpinGuard;
use super::limits::Budget;
use super::output::Output;
use super::program::{Program, RunOptions};
use super::rejections::Rejections;
use super::stack::CallStack;
use super::tracing::{self, Tracing};
use crate::fs::{Descriptors, normalize};
use crate::instrument::Sources;
use crate::module;
use crate::registry;
use boa_engine::job::{Job, JobExecutor, NativeAsyncJob};
use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsArgs, JsResult, JsValue, NativeFunction, js_string};
use sim_core::event_loop::{EventLoop, LoopConfig, Origin};
use sim_core::time::Nanos;
use sim_core::trace::{Event, FunctionId, Site, StrId, TaskId, Trace};
use std::cell::{Cell, OnceCell, RefCell, RefMut};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

/// The event loop of a process that runs JavaScript.
pub type Loop = EventLoop<Callback, Tracing>;

/// A process: its loop, its output, its modules. One per [`Context`], of which it is the job executor.
pub struct Host {
    event_loop: RefCell<Loop>,
    /// What has been written.
    pub output: Output,
    /// How much of the bounds is used up.
    pub budget: Budget,
    /// Watches for loops that wait by reading the clock.
    pub spin: SpinGuard,
    /// Rejected promises that Node has not judged yet.
    pub rejections: Rejections,
    /// The program, with its file system.
    pub program: RefCell<Program>,
    globals: RefCell<BTreeMap<&'static str, JsValue>>,
    builtins: RefCell<BTreeMap<String, JsObject>>,
    require: OnceCell<JsObject>,
    async_context: RefCell<JsValue>,
    loading: Cell<bool>,
    async_jobs: RefCell<VecDeque<NativeAsyncJob>>,
    site: Cell<Site>,
    step_site: Cell<Option<u32>>,
    pub(super) stack: CallStack,
    stack_base: Cell<usize>,
    sources: RefCell<Option<Rc<Sources>>>,
    trace_files: RefCell<BTreeMap<u32, StrId>>,
    trace_functions: RefCell<BTreeMap<u32, FunctionId>>,
    exit: Cell<Option<i32>>,
    exit_code: Cell<Option<i32>>,
    /// The mask that new files' permissions are cut with.
    pub umask: Cell<u32>,
    /// Open files.
    pub descriptors: Descriptors,
    run: OnceCell<Run>,
    random: Cell<u64>,
}

/// What a process learns when it starts, and keeps.
struct Run {
    entry: String,
    seed: u64,
    recording: bool,
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
            program: RefCell::default(),
            globals: RefCell::default(),
            builtins: RefCell::default(),
            require: OnceCell::new(),
            async_context: RefCell::new(JsValue::undefined()),
            loading: Cell::new(false),
            async_jobs: RefCell::default(),
            site: Cell::default(),
            step_site: Cell::new(None),
            stack: CallStack::default(),
            stack_base: Cell::new(0),
            sources: RefCell::new(None),
            trace_files: RefCell::default(),
            trace_functions: RefCell::default(),
            exit: Cell::new(None),
            exit_code: Cell::new(None),
            umask: Cell::new(0o022),
            descriptors: Descriptors::default(),
            run: OnceCell::new(),
            random: Cell::default(),
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

    /// Writes an event to the trace.
    pub fn record(&self, event: Event) {
        self.event_loop.borrow_mut().record(event);
    }

    /// Who makes a task: a word for its kind, the callback's name and the line that runs.
    pub fn origin(&self, label: &str, function: &JsValue) -> Origin {
        let mut event_loop = self.event_loop.borrow_mut();
        let tracer = event_loop.tracer_mut();
        if tracer.is_none() {
            return Origin::default();
        }
        let name = function_name(function);
        Origin {
            label: tracing::intern(tracer, label),
            function: tracing::intern(tracer, &name),
            site: self.site.get(),
        }
    }

    /// What is learnt of the promise job that runs: whose callback it carries.
    pub(super) fn label_job(&self, label: &str, function: &JsValue) {
        let mut event_loop = self.event_loop.borrow_mut();
        let Some(task) = event_loop.current_task() else { return };
        let Some(recorder) = event_loop.tracer_mut() else { return };
        let label = recorder.intern(label);
        let name = recorder.intern(&function_name(function));
        recorder.label(task, Some(label), Some(name), None);
    }

    /// Whether the run is recorded, and the record is not full.
    pub fn is_recording(&self) -> bool {
        self.run.get().is_some_and(|run| run.recording)
            && self.event_loop.borrow().tracer().as_ref().is_some_and(|recorder| !recorder.is_full())
    }

    /// A place in a file, for the trace.
    pub(super) fn site_in(&self, sources: &Sources, file: u32, line: u32, column: u32) -> Site {
        let known = self.trace_files.borrow().get(&file).copied();
        let file = known.unwrap_or_else(|| {
            let path = sources.file(file).map(|source| source.path.clone()).unwrap_or_default();
            let id = tracing::intern(self.event_loop.borrow_mut().tracer_mut(), &path);
            self.trace_files.borrow_mut().insert(file, id);
            id
        });
        Site { file, line, column }
    }

    /// A function's number in the trace.
    pub(super) fn trace_function(&self, number: u32, name: &str, site: Site) -> FunctionId {
        if let Some(id) = self.trace_functions.borrow().get(&number) {
            return *id;
        }
        let mut event_loop = self.event_loop.borrow_mut();
        let Some(recorder) = event_loop.tracer_mut() else { return FunctionId::default() };
        let name = recorder.intern(name);
        let id = recorder.function(name, site);
        self.trace_functions.borrow_mut().insert(number, id);
        id
    }

    /// Sets the statement that runs, by its number.
    pub(super) fn set_step_site(&self, number: u32) {
        self.step_site.set(Some(number));
    }

    /// The statement that ran last, by its number.
    pub fn step_site(&self) -> Option<u32> {
        self.step_site.get()
    }

    /// Remembers where the machine's own stack stands before any JavaScript runs.
    pub(super) fn mark_stack(&self) {
        self.stack_base.set(stack_pointer());
    }

    /// Bytes of the machine's own stack in use since [`Host::mark_stack`].
    pub fn stack_used(&self) -> usize {
        self.stack_base.get().abs_diff(stack_pointer())
    }

    /// The recorded trace; the loop records nothing more.
    pub(super) fn take_trace(&self) -> Option<Trace> {
        self.event_loop.borrow_mut().tracer_mut().take().map(sim_core::trace::Recorder::into_trace)
    }

    /// The statement that runs.
    pub fn site(&self) -> Site {
        self.site.get()
    }

    /// Line and file name of the statement that ran last.
    pub fn place(&self) -> Option<(u32, String)> {
        let sources = self.sources.borrow().clone()?;
        let info = sources.site(self.step_site.get()?)?;
        let path = sources.file(info.file)?.path.clone();
        let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
        Some((info.line, name))
    }

    /// Ties the process to the texts that its engine runs.
    pub(super) fn set_sources(&self, sources: Rc<Sources>) {
        self.sources.replace(Some(sources));
    }

    /// Sets the statement that runs.
    pub fn set_site(&self, site: Site) {
        self.site.set(site);
    }

    /// A task begins: until it reaches a statement of the program, what it does counts for the line that made it.
    pub(super) fn start_where_made(&self, task: TaskId) {
        let made =
            self.event_loop.borrow().tracer().as_ref().and_then(|recorder| recorder.task(task).map(|it| it.site));
        if let Some(site) = made {
            self.site.set(site);
        }
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
            // `Atomics.waitAsync` with a timeout is the only source of the others.
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

/// A function's own `name`, as far as it is a plain string; nothing of the program runs to find it.
fn function_name(function: &JsValue) -> String {
    let Some(object) = function.as_callable() else { return String::new() };
    let name = object.borrow().properties().get(&js_string!("name").into());
    name.as_ref()
        .and_then(PropertyDescriptor::value)
        .and_then(JsValue::as_string)
        .map(|name| name.to_std_string_escaped())
        .unwrap_or_default()
}

/// About where the machine's stack ends now.
#[inline(never)]
fn stack_pointer() -> usize {
    let marker = 0_u8;
    std::hint::black_box(&raw const marker) as usize
}
