//! Handles by which something within the process asks the loop for a turn (libuv's `uv_async_t`), with what waits at each.
//!
//! What the handles of one loop signal is one report of the kernel: the loop looks at one handle after the other
//! (`uv__async_io`), and a handle that begins to hand over goes on before it lets another one (Node's
//! `MessagePort::OnMessage`).

use super::turn::At;
use super::{EventLoop, Job, Origin, Tracer};
use crate::trace::{Event, RecordId, TaskId, TaskKind};
use std::collections::{BTreeMap, VecDeque};

/// One of the handles of a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HandleId(pub u32);

/// Whether a handle hands over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandleState {
    /// Messages wait, but for one that is to be heard always.
    Stopped,
    /// Messages are handed over.
    Started,
    /// What waits is handed over in this turn or never.
    Closing,
}

/// So many messages a handle hands over before another one has its turn; more if more wait when it begins.
const BURST: usize = 1000;

struct Handle<P> {
    /// Hands over one message.
    payload: P,
    messages: VecDeque<Message>,
    state: HandleState,
    /// It keeps the loop going.
    referenced: bool,
    /// It has asked for a turn.
    sent: bool,
}

impl<P> Handle<P> {
    /// How many messages it may hand over now.
    fn waiting(&self) -> usize {
        let is_heard = self.state != HandleState::Stopped || self.messages.front().is_some_and(|it| it.always);
        if is_heard { self.messages.len() } else { 0 }
    }
}

/// What waits at a handle: who posted it, where.
#[derive(Clone, Copy)]
struct Message {
    origin: Origin,
    parent: Option<TaskId>,
    cause: Option<RecordId>,
    /// It is heard even while the handle is stopped.
    always: bool,
}

/// The handles of a loop.
pub(super) struct AsyncHandles<P> {
    handles: BTreeMap<HandleId, Handle<P>>,
    opened: u32,
    /// In the order in which the loop looks at them, and those that the turn which runs has not come to.
    order: Vec<HandleId>,
    ahead: VecDeque<HandleId>,
    /// Whose turn it is, or was the last, and how many messages it may still hand over.
    current: Option<HandleId>,
    left: usize,
    /// What the last message led to ended with an error.
    failed: bool,
    /// What the kernel reports when a handle has asked.
    report: Option<TaskId>,
    /// The completion that runs, or was the last to run in this poll phase, is that report.
    in_turn: bool,
}

impl<P> AsyncHandles<P> {
    pub(super) fn new() -> AsyncHandles<P> {
        AsyncHandles {
            handles: BTreeMap::new(),
            opened: 0,
            order: Vec::new(),
            ahead: VecDeque::new(),
            current: None,
            left: 0,
            failed: false,
            report: None,
            in_turn: false,
        }
    }

    /// Whether this is the report that a handle has asked.
    pub(super) fn is_report(&self, task: TaskId) -> bool {
        self.report == Some(task)
    }

    fn waiting(&self, handle: HandleId) -> usize {
        self.handles.get(&handle).map_or(0, Handle::waiting)
    }

    fn remove(&mut self, handle: HandleId) {
        self.order.retain(|other| *other != handle);
        self.ahead.retain(|other| *other != handle);
    }

    fn begin_turn(&mut self) {
        self.report = None;
        self.in_turn = true;
        self.end_turn();
        self.ahead = std::mem::take(&mut self.order).into();
        (self.current, self.left) = (None, 0);
    }

    /// Those that nobody has come to keep their places behind the others.
    fn end_turn(&mut self) {
        self.order.extend(self.ahead.drain(..));
    }

    /// The next message of this turn, with what hands it over.
    fn next(&mut self) -> Option<(&P, Message)> {
        if self.left == 0 || self.current.is_none_or(|current| self.waiting(current) == 0) {
            let asks = |handle: &HandleId| self.handles.get(handle).is_some_and(|it| it.sent && it.waiting() > 0);
            let place = self.ahead.iter().position(asks)?;
            self.order.extend(self.ahead.drain(..=place));
            let next = *self.order.last()?;
            self.left = self.waiting(next).max(BURST);
            self.current = Some(next);
            self.handles.get_mut(&next)?.sent = false;
        }
        let handle = self.handles.get_mut(&self.current?)?;
        self.left -= 1;
        self.failed = false;
        let message = handle.messages.pop_front()?;
        Some((&handle.payload, message))
    }
}

impl<P: Clone, T: Tracer> EventLoop<P, T> {
    /// A new handle; `payload` hands over one message. It has its place behind all others (`uv_async_init`).
    pub fn open_handle(&mut self, payload: P) -> HandleId {
        let id = HandleId(self.handles.opened);
        self.handles.opened += 1;
        self.handles.handles.insert(
            id,
            Handle { payload, messages: VecDeque::new(), state: HandleState::Stopped, referenced: true, sent: false },
        );
        self.place_handle(id);
        id
    }

    /// The handle is new to the loop: it is looked at from the next turn on, but before those that this one has not come to.
    pub fn place_handle(&mut self, handle: HandleId) {
        self.handles.remove(handle);
        if !self.is_in_turn() {
            self.handles.end_turn();
        }
        self.handles.order.push(handle);
    }

    /// The handle is gone, with what waits there.
    pub fn close_handle(&mut self, handle: HandleId) {
        self.handles.remove(handle);
        self.handles.handles.remove(&handle);
        self.refer_to_report();
    }

    /// From here on the handle hands over or does not. A new one is stopped.
    pub fn set_handle(&mut self, handle: HandleId, state: HandleState) {
        if let Some(handle) = self.handles.handles.get_mut(&handle) {
            handle.state = state;
        }
    }

    /// Whether the loop goes on because there is the handle (`uv_ref`): as long as one does, what any of them asks is looked
    /// at. Nobody but the handles of the same loop can ask, so the loop ends when none has. A new one is referenced.
    pub fn set_handle_ref(&mut self, handle: HandleId, referenced: bool) {
        if let Some(handle) = self.handles.handles.get_mut(&handle) {
            handle.referenced = referenced;
        }
        self.refer_to_report();
    }

    /// The loop goes on for the report if one of the handles keeps it going.
    fn refer_to_report(&mut self) {
        if let Some(report) = self.handles.report {
            let referenced = self.handles.handles.values().any(|handle| handle.referenced);
            self.set_ref(report, referenced);
        }
    }

    /// A message waits at the handle, which does not ask for a turn yet. One that is heard `always` is handed over by a
    /// stopped handle, too.
    pub fn post(&mut self, handle: HandleId, always: bool, origin: Origin) {
        let (parent, cause) = (self.current_task(), self.running.last().map(|running| running.start));
        if let Some(handle) = self.handles.handles.get_mut(&handle) {
            handle.messages.push_back(Message { origin, parent, cause, always });
        }
    }

    /// The handle asks for a turn (`uv_async_send`): in the poll phase after this, or in the turn that runs if that has not
    /// come to it. What the thread pool has done by then comes first, since its handle is the first that libuv looks at.
    pub fn send(&mut self, handle: HandleId) {
        let in_turn = self.is_in_turn();
        let AsyncHandles { handles, current, left, ahead, report, .. } = &mut self.handles;
        // What the handle whose turn it is gets meanwhile it hands over, too.
        let goes_on = *current == Some(handle) && *left > 0;
        let is_ahead = ahead.contains(&handle);
        let Some(asking) = handles.get_mut(&handle).filter(|_| !(in_turn && goes_on)) else { return };
        asking.sent = true;
        if in_turn && is_ahead {
            return;
        }
        if report.is_none() {
            let payload = asking.payload.clone();
            let origin = asking.messages.front().map(|message| message.origin).unwrap_or_default();
            self.handles.report = Some(self.io(payload, self.now, origin));
        }
        self.refer_to_report();
    }

    /// What waits at a handle waits at another one from here on.
    pub fn hand_on(&mut self, from: HandleId, to: HandleId) {
        let messages = self.forget_messages(from);
        if let Some(handle) = self.handles.handles.get_mut(&to) {
            handle.messages = messages;
        }
    }

    /// What waits at the handle is lost.
    pub fn lose_messages(&mut self, handle: HandleId) {
        self.forget_messages(handle);
    }

    fn forget_messages(&mut self, handle: HandleId) -> VecDeque<Message> {
        let Some(handle) = self.handles.handles.get_mut(&handle) else { return VecDeque::new() };
        handle.sent = false;
        std::mem::take(&mut handle.messages)
    }

    /// Whether it is the turn of a handle, or was the last one's.
    pub fn is_handing_over(&self, handle: HandleId) -> bool {
        self.handles.current == Some(handle)
    }

    /// Whether a handle's message, or what that has queued, is running.
    fn is_in_turn(&self) -> bool {
        self.handles.in_turn && matches!(self.at, At::PollBatch)
    }

    /// The report has come: the turn of the handles begins, with the first message in its place.
    pub(super) fn begin_turn_of_handles(&mut self, report: Job<P>) -> Option<Job<P>> {
        self.handles.begin_turn();
        if let Some((payload, _)) = self.handles.next() {
            return Some(Job { payload: payload.clone(), ..report });
        }
        self.end_turn_of_handles();
        self.record(Event::TaskCancelled { task: report.task });
        None
    }

    /// The next message, while it is the turn of the handles.
    pub(super) fn next_message(&mut self) -> Option<Job<P>> {
        if !self.handles.in_turn {
            return None;
        }
        self.ask_again();
        let Some((payload, message)) = self.handles.next() else {
            self.end_turn_of_handles();
            return None;
        };
        let payload = payload.clone();
        let (task, cause) = self.create_for(TaskKind::Io, message.origin, message.parent, message.cause);
        let cause = self.record_because(Event::IoReady { task }, Some(cause));
        Some(Job { task, cause, payload })
    }

    /// A handle that has handed over all that it may asks for another turn, if more waits; so does one that an error
    /// interrupts.
    fn ask_again(&mut self) {
        let AsyncHandles { handles, current, left, failed, .. } = &mut self.handles;
        let Some((id, handle)) = current.and_then(|id| Some((id, handles.get(&id)?))) else { return };
        let interrupted = std::mem::take(failed) && *left > 0;
        if interrupted {
            *left = 0;
        }
        let asks = !interrupted || handle.state != HandleState::Closing;
        if *left == 0 && asks && handle.waiting() > 0 {
            self.send(id);
        }
    }

    /// A callback of this turn, or a tick behind it, has ended with an error.
    pub(super) fn handle_failed(&mut self) {
        self.handles.failed = self.is_in_turn();
    }

    fn end_turn_of_handles(&mut self) {
        self.handles.in_turn = false;
        self.handles.end_turn();
    }
}
