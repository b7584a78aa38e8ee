//! From a snapshot to what is drawn: every token with its place, size and state. Pure, so it is tested without a browser.

use super::flow::{capacity, flow, is_narrow, room_for_one};
use super::geometry::{CHARACTER, Geometry, PADDING, Place, TOKEN};
use super::track::{Point, Rect, Station};
use crate::stages::loaded::{LoadedTrace, MODULE_FUNCTION};
use crate::stages::tone::Tone;
use crate::words::{fill, t};
use sim_core::time::Nanos;
use sim_core::trace::{Event, FunctionId, PoolSlot, ProcessView, Record, TaskId, TaskKind, TimerView};

/// Letters of a name that must stay when it is cut to make room for its line.
const LEAST_NAME: usize = 4;
/// Width of the text beside a timer: "at 100 ms".
const NOTE: f64 = 74.0;

/// How a token is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Outline: it waits.
    Waiting,
    /// Filled: it runs, or a thread works on it.
    Running,
    /// Fading: this record ended it.
    Done,
    /// Struck out and fading: this record cancelled it.
    Cancelled,
}

/// One callback.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// Its identity.
    pub task: TaskId,
    /// Where it is.
    pub place: Place,
    /// The room it takes.
    pub rect: Rect,
    /// How it is drawn.
    pub state: State,
    /// Its colour.
    pub tone: Tone,
    /// "timeout · 2".
    pub text: String,
    /// "at 1 ms", beside the token, or below it on a phone.
    pub note: Option<String>,
    /// Where the note begins, from the token's corner.
    pub note_at: Point,
    /// It does not keep the process alive.
    pub unreferenced: bool,
}

/// A function call on the stack.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Height on the stack, from 0.
    pub depth: usize,
    /// The room it takes.
    pub rect: Rect,
    /// The function's name and the line it is at.
    pub text: String,
}

/// "+12 more" where a queue is longer than its place.
#[derive(Clone, Debug, PartialEq)]
pub struct More {
    /// Where.
    pub place: Place,
    /// The left end of its base line.
    pub at: Point,
    /// How many are not drawn.
    pub count: usize,
    /// Whether there is room for the number alone.
    pub short: bool,
}

/// Everything that changes on the stage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Tokens by identity, so that a token's element stays the same one.
    pub tokens: Vec<Token>,
    /// Calls above the running callback.
    pub calls: Vec<Call>,
    /// Queues that are longer than their places.
    pub more: Vec<More>,
    /// How many wait at each place.
    pub counts: Vec<(Place, usize)>,
}

impl Scene {
    /// The scene of one process at `record`, at virtual time `now`.
    pub fn new(trace: &LoadedTrace, view: &ProcessView, record: &Record, geometry: &Geometry) -> Scene {
        let mut build = Builder { trace, view, geometry, now: record.at, scene: Scene::default() };
        build.timers();
        build.queue(Place::Ticks, &view.ticks);
        build.queue(Place::Microtasks, &view.microtasks);
        build.queue(Place::Check, &view.immediates);
        build.queue(Place::Ready, &view.ready);
        build.queue(Place::Pending, &view.pending);
        build.queue(Place::Closing, &view.closing);
        build.queue(Place::PoolQueue, &view.pool_queue);
        build.queue(Place::Kernel, &view.outside);
        build.threads();
        build.stack(record);
        build.gone(record);
        build.scene
    }

    /// How many wait at a place.
    pub fn count(&self, place: Place) -> usize {
        self.counts.iter().find(|(p, _)| *p == place).map_or(0, |(_, n)| *n)
    }
}

/// "timeout · 2": what a token is called, cut to `room` units.
pub fn token_text(trace: &LoadedTrace, task: TaskId, room: f64) -> String {
    let info = trace.task(task);
    let (label, function) = (trace.text(info.label), trace.text(info.function));
    let name = match (info.kind, label, function) {
        (TaskKind::Main, ..) => "main",
        (_, "", "") => "callback",
        (_, "", function) => function,
        (_, label, _) => label,
    };
    let letters = ((room - 2.0 * PADDING) / CHARACTER).floor().max(0.0) as usize;
    let mut forms = Vec::with_capacity(3);
    if info.site.line > 0 && info.kind != TaskKind::Main {
        forms = vec![format!("{name} · {}", info.site.line), format!("{name}·{}", info.site.line)];
    }
    let cut = |letters: usize| name.chars().take(letters.saturating_sub(1)).chain(['…']).collect::<String>();
    let line = format!("·{}", info.site.line);
    let beside = letters.saturating_sub(line.chars().count());
    if !forms.is_empty() && beside > LEAST_NAME {
        forms.push(cut(beside) + &line);
    }
    forms.push(name.to_owned());
    let fitting = forms.into_iter().find(|form| form.chars().count() <= letters);
    fitting.unwrap_or_else(|| cut(letters))
}

fn width_of(text: &str) -> f64 {
    text.chars().count() as f64 * CHARACTER + 2.0 * PADDING
}

struct Builder<'a> {
    trace: &'a LoadedTrace,
    view: &'a ProcessView,
    geometry: &'a Geometry,
    now: Nanos,
    scene: Scene,
}

impl Builder<'_> {
    fn token(&mut self, task: TaskId, place: Place, rect: Rect, state: State, text: String, note: Option<String>) {
        let kind = self.trace.task(task).kind;
        let tone = match place {
            Place::PoolQueue | Place::Slot(_) => Tone::Pool,
            _ => Tone::of_task(kind),
        };
        let unreferenced = self.view.unreferenced.contains(&task);
        let below = self.geometry.compact;
        let note_at = if below { Point { x: PADDING, y: TOKEN + 13.0 } } else { Point { x: rect.w + 6.0, y: 18.0 } };
        let token = Token { task, place, rect, state, tone, text, note, note_at, unreferenced };
        // By task; of a task that is in two places, the first is drawn.
        if let Err(at) = self.scene.tokens.binary_search_by_key(&task, |token| token.task) {
            self.scene.tokens.insert(at, token);
        }
    }

    fn queue(&mut self, place: Place, tasks: &[TaskId]) {
        self.scene.counts.push((place, tasks.len()));
        let area = self.geometry.area(place);
        let room = room_for_one(&area, tasks.len());
        let texts: Vec<String> =
            tasks.iter().take(capacity(&area)).map(|task| token_text(self.trace, *task, room)).collect();
        let widths: Vec<f64> = texts.iter().map(|text| width_of(text)).collect();
        let (rects, more) = flow(&area, &widths, tasks.len());
        for ((task, text), rect) in tasks.iter().zip(texts).zip(rects) {
            self.token(*task, place, rect, State::Waiting, text, None);
        }
        self.overflow(place, more, tasks.len());
    }

    fn timers(&mut self) {
        let timers: &[TimerView] = &self.view.timers;
        self.scene.counts.push((Place::Timers, timers.len()));
        let area = self.geometry.area(Place::Timers);
        let beside = if self.geometry.compact { 0.0 } else { NOTE };
        let room = room_for_one(&area, timers.len()) - beside;
        let texts: Vec<String> =
            timers.iter().take(capacity(&area)).map(|timer| token_text(self.trace, timer.task, room)).collect();
        let notes: Vec<String> = timers.iter().take(texts.len()).map(|timer| due_text(timer.due, self.now)).collect();
        let widths: Vec<f64> = texts.iter().map(|text| width_of(text) + beside).collect();
        let (rects, more) = flow(&area, &widths, timers.len());
        for (((timer, text), note), rect) in timers.iter().zip(texts).zip(notes).zip(rects) {
            let rect = Rect { w: rect.w - beside, ..rect };
            self.token(timer.task, Place::Timers, rect, State::Waiting, text, Some(note));
        }
        self.overflow(Place::Timers, more, timers.len());
    }

    fn overflow(&mut self, place: Place, more: Option<Point>, all: usize) {
        let Some(at) = more else { return };
        let drawn = self.scene.tokens.iter().filter(|token| token.place == place).count();
        let short = is_narrow(&self.geometry.area(place));
        self.scene.more.push(More { place, at, count: all - drawn, short });
    }

    fn threads(&mut self) {
        let threads = self.view.pool.len().max(4);
        for (index, slot) in self.view.pool.iter().enumerate() {
            let PoolSlot::Busy { task, .. } = slot else { continue };
            let place = Place::Slot(index as u8);
            let slot = self.geometry.slot(index as u8, threads);
            let rect = Rect::new(slot.x, slot.y + (slot.h - TOKEN) / 2.0, slot.w, TOKEN);
            let text = token_text(self.trace, *task, rect.w);
            self.token(*task, place, rect, State::Running, text, None);
        }
    }

    /// The call stack grows upwards: running callbacks at the bottom, then the calls; the innermost is always drawn.
    fn stack(&mut self, record: &Record) {
        let frames =
            self.view.stack.iter().enumerate().filter(|(depth, frame)| !self.is_callback(*depth, frame.function));
        let calls: Vec<(usize, String)> = frames.map(|(depth, frame)| (depth, self.call_text(frame))).collect();
        let ended = self.ended_on_stack(record);
        let area = self.geometry.area(Place::Stack).rect;
        let room = ((area.h - 2.0) / (TOKEN + 3.0)).floor().max(1.0) as usize;
        let all = self.view.running.len() + usize::from(ended.is_some()) + calls.len();
        let hidden = if all > room { all + 1 - room } else { 0 };
        let tasks: Vec<(TaskId, State)> = self
            .view
            .running
            .iter()
            .map(|task| (*task, State::Running))
            .chain(ended.map(|task| (task, State::Done)))
            .collect();
        let rect_at = |level: usize| {
            Rect::new(area.x, area.bottom() - 5.0 - (TOKEN + 3.0) * (level + 1) as f64 + 3.0, area.w, TOKEN)
        };
        let mut level = 0;
        for (task, state) in tasks.iter().take(room.saturating_sub(usize::from(hidden > 0)).max(1)) {
            let text = token_text(self.trace, *task, area.w);
            self.token(*task, Place::Stack, rect_at(level), *state, text, None);
            level += 1;
        }
        if hidden > 0 && level < room {
            let rect = rect_at(level);
            self.scene.more.push(More {
                place: Place::Stack,
                at: Point { x: rect.x + 4.0, y: rect.y + 18.0 },
                count: hidden,
                short: false,
            });
            level += 1;
        }
        let shown = calls.len().min(room.saturating_sub(level));
        for (depth, text) in &calls[calls.len() - shown..] {
            self.scene.calls.push(Call { depth: *depth, rect: rect_at(level), text: text.clone() });
            level += 1;
        }
    }

    /// Whether the frame at the bottom is the running callback or script itself, which its token already shows.
    fn is_callback(&self, depth: usize, function: FunctionId) -> bool {
        let Some(task) = self.view.running.last() else { return false };
        let info = self.trace.task(*task);
        let name = self.trace.function_name(function);
        let own = match info.kind {
            TaskKind::Main => name == MODULE_FUNCTION,
            _ => name.is_empty() || name == self.trace.text(info.function),
        };
        depth == 0 && own
    }

    fn call_text(&self, frame: &sim_core::trace::Frame) -> String {
        let name = self.trace.function_name(frame.function);
        let name = match name {
            "" => t("(anonymous)"),
            MODULE_FUNCTION => t("(module)"),
            name => name.to_owned().into(),
        };
        let room = ((self.geometry.area(Place::Stack).rect.w - 2.0 * PADDING) / CHARACTER).floor() as usize;
        if name.chars().count() <= room {
            return name.to_string();
        }
        name.chars().take(room.saturating_sub(1)).chain(['…']).collect()
    }

    fn ended_on_stack(&self, record: &Record) -> Option<TaskId> {
        match record.event {
            Event::TaskEnded { task, .. } if !self.waits_again(task) => Some(task),
            _ => None,
        }
    }

    /// An interval whose callback has just ended already waits for its next turn.
    fn waits_again(&self, task: TaskId) -> bool {
        self.scene.tokens.iter().any(|token| token.task == task)
            || self.view.timers.iter().any(|timer| timer.task == task)
    }

    /// A cancelled task is drawn once more, where it would have waited.
    fn gone(&mut self, record: &Record) {
        let Event::TaskCancelled { task } = record.event else { return };
        if self.waits_again(task) || self.view.running.contains(&task) {
            return;
        }
        let place = match self.trace.task(task).kind {
            TaskKind::Immediate => Place::Check,
            TaskKind::Timeout | TaskKind::Interval => Place::Timers,
            _ => return,
        };
        let area = self.geometry.area(place);
        let text = token_text(self.trace, task, area.rect.w);
        let (rects, _) = flow(&area, &[width_of(&text)], 1);
        let below = Rect { y: rects[0].y + 8.0, ..rects[0] };
        self.token(task, place, below, State::Cancelled, text, None);
    }
}

fn due_text(due: Nanos, now: Nanos) -> String {
    if due <= now { t("due now").to_string() } else { fill("at {} ms", &[&due.as_millis()]) }
}

/// The points through which a token goes from one place to another: by the station of the phase that runs it.
pub fn path(geometry: &Geometry, from: (Place, Point), to: (Place, Point)) -> Vec<Point> {
    let station = match (from.0, to.0) {
        (Place::Stack, place) | (place, Place::Stack) => place.station(),
        _ => None,
    };
    let mut points = vec![from.1];
    points.extend(station.map(|station: Station| geometry.station(station)));
    points.push(to.1);
    points
}
