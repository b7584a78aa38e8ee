//! What a process tells its trace: who makes a task, and which statement runs.

use super::host::Host;
use super::tracing;
use crate::instrument::{Sources, address};
use boa_engine::object::JsObject;
use boa_engine::property::PropertyDescriptor;
use boa_engine::{JsValue, js_string};
use sim_core::event_loop::Origin;
use sim_core::trace::{
    DiskInfo, EmitterId, EmitterInfo, Event, FunctionId, ListId, ListenerInfo, SideId, SideInfo, Site, StrId, TaskId,
    Trace, ViewId, ViewInfo,
};
use std::rc::Rc;

impl Host {
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
            let path = sources.file(file).map(|source| address::file(&source.path).to_owned()).unwrap_or_default();
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

    /// Sets the statement that runs, by its number, and how deep on the engine's stack it runs.
    pub(super) fn set_step_site(&self, number: u32, depth: usize) {
        self.step_site.set(Some(number));
        let mut reached = self.reached.borrow_mut();
        if reached.len() <= depth {
            reached.resize(depth + 1, u32::MAX);
        }
        reached[depth] = number;
    }

    /// The statement that ran last at a depth of the engine's stack, by its number.
    pub(crate) fn reached(&self, depth: usize) -> Option<u32> {
        self.reached.borrow().get(depth).copied()
    }

    /// The statements that ran last at the depths `most` around one, and the first of these depths.
    pub(crate) fn reached_around(&self, depth: usize, most: usize) -> (usize, Vec<u32>) {
        let reached = self.reached.borrow();
        let from = depth.saturating_sub(most).min(reached.len());
        let to = depth.saturating_add(most).min(reached.len());
        (from, reached[from..to].to_vec())
    }

    /// The statement that ran last, by its number.
    pub fn step_site(&self) -> Option<u32> {
        self.step_site.get()
    }

    /// A string of the trace's table.
    pub(crate) fn trace_text(&self, text: &str) -> StrId {
        tracing::intern(self.event_loop.borrow_mut().tracer_mut(), text)
    }

    /// A side of a stream in the trace's table.
    pub(crate) fn trace_side(&self, info: SideInfo) -> SideId {
        let mut event_loop = self.event_loop.borrow_mut();
        event_loop.tracer_mut().as_mut().map_or_else(SideId::default, |recorder| recorder.side(info))
    }

    /// Something that was on the disk from the beginning, in the trace's table.
    pub(crate) fn trace_disk(&self, info: DiskInfo) {
        if let Some(recorder) = self.event_loop.borrow_mut().tracer_mut() {
            recorder.disk(info);
        }
    }

    /// An emitter in the trace's table.
    pub(crate) fn trace_emitter(&self, info: EmitterInfo) -> EmitterId {
        let mut event_loop = self.event_loop.borrow_mut();
        event_loop.tracer_mut().as_mut().map_or_else(EmitterId::default, |recorder| recorder.emitter(info))
    }

    /// A list of listeners in the trace's table.
    pub(crate) fn trace_listeners(&self, list: Vec<ListenerInfo>) -> ListId {
        let mut event_loop = self.event_loop.borrow_mut();
        event_loop.tracer_mut().as_mut().map_or_else(ListId::default, |recorder| recorder.listeners(list))
    }

    /// A view of memory in the trace's table.
    pub(crate) fn trace_view(&self, info: ViewInfo) -> ViewId {
        let mut event_loop = self.event_loop.borrow_mut();
        event_loop.tracer_mut().as_mut().map_or_else(ViewId::default, |recorder| recorder.view(info))
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
        let path = address::file(&sources.file(info.file)?.path).to_owned();
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
}

/// A function's own `name`, as far as it is a plain string; nothing of the program runs to find it.
pub(crate) fn function_name(function: &JsValue) -> String {
    let Some(object) = function.as_callable() else { return String::new() };
    let name = object.borrow().properties().get(&js_string!("name").into());
    name.as_ref()
        .and_then(PropertyDescriptor::value)
        .and_then(JsValue::as_string)
        .map(|name| name.to_std_string_escaped())
        .unwrap_or_default()
}

/// The name of the class that made `object`, as far as it is plain data: nothing of the program runs to find it.
pub(crate) fn class_name(object: &JsObject) -> String {
    let constructor = js_string!("constructor").into();
    let mut here = Some(object.clone());
    while let Some(object) = here {
        let found = object.borrow().properties().get(&constructor);
        if let Some(value) = found.as_ref().and_then(PropertyDescriptor::value) {
            return function_name(value);
        }
        here = object.prototype();
    }
    String::new()
}
