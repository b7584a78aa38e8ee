//! From a snapshot to what is drawn: every token with its place, size and state. Pure, so it is tested without a browser.

use super::geometry::{Align, Area, CHARACTER, GAP, Geometry, PADDING, Place, TOKEN};
use super::track::{Point, Rect, Station};
use crate::stages::loaded::LoadedTrace;
use crate::stages::tone::Tone;
use sim_core::time::Nanos;
use sim_core::trace::{Event, FunctionId, PoolSlot, ProcessView, Record, TaskId, TaskKind, TimerView};

/// Width kept free for "+12 more", and for "+12" in narrow places.
const MORE: f64 = 66.0;
const MORE_SHORT: f64 = 34.0;
/// Width from which a place has room for the longer form.
const ROOMY: f64 = 190.0;
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
    /// "at 1 ms", beside the token.
    pub note: Option<String>,
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
        if !geometry.compact || view.outside.len() > 0 {
            build.queue(Place::Kernel, &view.outside);
        }
        build.threads();
        build.stack(record);
        build.gone(record);
        let mut scene = build.scene;
        scene.tokens.sort_by_key(|token| token.task);
        scene.tokens.dedup_by_key(|token| token.task);
        scene
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
    let line = if info.site.line == 0 || info.kind == TaskKind::Main { String::new() } else { format!(" · {}", info.site.line) };
    let letters = ((room - 2.0 * PADDING) / CHARACTER).floor() as usize;
    let left = letters.saturating_sub(line.chars().count());
    if name.chars().count() <= left {
        return format!("{name}{line}");
    }
    name.chars().take(left.saturating_sub(1)).chain(['…']).chain(line.chars()).collect()
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
        self.scene.tokens.push(Token { task, place, rect, state, tone, text, note, unreferenced });
    }

    fn queue(&mut self, place: Place, tasks: &[TaskId]) {
        self.scene.counts.push((place, tasks.len()));
        let area = self.geometry.area(place);
        let room = room_for_one(&area, tasks.len());
        let texts: Vec<String> = tasks.iter().take(capacity(&area)).map(|task| token_text(self.trace, *task, room)).collect();
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
        let short = self.geometry.area(place).rect.w < ROOMY;
        self.scene.more.push(More { place, at, count: all - drawn, short });
    }

    fn threads(&mut self) {
        let threads = self.view.pool.len();
        for (index, slot) in self.view.pool.iter().enumerate() {
            let PoolSlot::Busy { task, .. } = slot else { continue };
            let place = Place::Slot(index as u8);
            let slot = self.geometry.slot(index as u8, threads);
            let rect = Rect::new(slot.x + 2.0, slot.y + (slot.h - TOKEN) / 2.0, slot.w - 4.0, TOKEN);
            let text = token_text(self.trace, *task, rect.w);
            self.token(*task, place, rect, State::Running, text, None);
        }
    }

    /// The call stack grows upwards: running callbacks at the bottom, then the calls; the innermost is always drawn.
    fn stack(&mut self, record: &Record) {
        let frames = self.view.stack.iter().enumerate().filter(|(depth, frame)| !self.is_callback(*depth, frame.function));
        let calls: Vec<(usize, String)> = frames.map(|(depth, frame)| (depth, self.call_text(frame))).collect();
        let ended = self.ended_on_stack(record);
        let area = self.geometry.area(Place::Stack).rect;
        let room = ((area.h + 4.0) / (TOKEN + 4.0)).floor().max(1.0) as usize;
        let all = self.view.running.len() + usize::from(ended.is_some()) + calls.len();
        let hidden = if all > room { all + 1 - room } else { 0 };
        let tasks: Vec<(TaskId, State)> = self.view.running.iter().map(|task| (*task, State::Running))
            .chain(ended.map(|task| (task, State::Done))).collect();
        let rect_at = |level: usize| {
            Rect::new(area.x, area.bottom() - (TOKEN + 4.0) * (level + 1) as f64, area.w, TOKEN)
        };
        let mut level = 0;
        for (task, state) in tasks.iter().take(room.saturating_sub(usize::from(hidden > 0)).max(1)) {
            let text = token_text(self.trace, *task, area.w);
            self.token(*task, Place::Stack, rect_at(level), *state, text, None);
            level += 1;
        }
        if hidden > 0 && level < room {
            let rect = rect_at(level);
            self.scene.more.push(More { place: Place::Stack, at: Point { x: rect.x + 4.0, y: rect.y + 18.0 }, count: hidden, short: false });
            level += 1;
        }
        let shown = calls.len().min(room.saturating_sub(level));
        for (depth, text) in &calls[calls.len() - shown..] {
            self.scene.calls.push(Call { depth: *depth, rect: rect_at(level), text: text.clone() });
            level += 1;
        }
    }

    /// Whether the frame at the bottom is the running callback itself, which its token already shows.
    fn is_callback(&self, depth: usize, function: FunctionId) -> bool {
        let Some(task) = self.view.running.last() else { return false };
        let info = self.trace.task(*task);
        depth == 0 && info.kind != TaskKind::Main && {
            let name = self.trace.function_name(function);
            name.is_empty() || name == self.trace.text(info.function)
        }
    }

    fn call_text(&self, frame: &sim_core::trace::Frame) -> String {
        let name = self.trace.function_name(frame.function);
        let name = if name.is_empty() { "function" } else { name };
        let room = ((self.geometry.area(Place::Stack).rect.w - 2.0 * PADDING) / CHARACTER).floor() as usize;
        if name.chars().count() <= room {
            return name.to_owned();
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
        self.scene.tokens.iter().any(|token| token.task == task) || self.view.timers.iter().any(|timer| timer.task == task)
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
    if due <= now { "due now".into() } else { format!("at {} ms", due.as_millis()) }
}

/// More tokens than an area can ever hold, so that a long queue costs nothing.
fn capacity(area: &Area) -> usize {
    let rows = (area.rect.h / area.row).floor().max(1.0);
    (rows * (area.rect.w / 40.0).ceil()) as usize + 1
}

fn more_width(area: &Area) -> f64 {
    if area.rect.w < ROOMY { MORE_SHORT } else { MORE }
}

/// The widest that a token may be when `all` wait in an area.
fn room_for_one(area: &Area, all: usize) -> f64 {
    if all > 1 && area.rect.h < area.row + TOKEN { area.rect.w - more_width(area) } else { area.rect.w }
}

/// Fills an area row by row with the first tokens of `all`, whose widths are given. Returns their rectangles, and where
/// "+12 more" stands when not all of them fit.
fn flow(area: &Area, widths: &[f64], all: usize) -> (Vec<Rect>, Option<Point>) {
    let rows = (((area.rect.h - TOKEN) / area.row).floor() as usize) + 1;
    let mut lines: Vec<Vec<f64>> = vec![Vec::new()];
    let mut drawn = 0;
    let mut more = false;
    for (index, width) in widths.iter().enumerate() {
        let last_row = lines.len() == rows;
        let used: f64 = lines[lines.len() - 1].iter().map(|w| w + GAP).sum();
        let reserve = if last_row && index + 1 < all { more_width(area) } else { 0.0 };
        let fits = used + width + reserve <= area.rect.w + 0.01;
        if fits || (used == 0.0 && !last_row) || (used == 0.0 && all == 1) {
            lines.last_mut().expect("there is a row").push(*width);
        } else if !last_row {
            lines.push(vec![*width]);
        } else {
            more = true;
            break;
        }
        drawn = index + 1;
    }
    more |= drawn < all;
    let mut rects = Vec::with_capacity(drawn);
    let mut end = Point { x: area.rect.x, y: area.rect.y };
    for (row, line) in lines.iter().enumerate() {
        let is_last = row + 1 == lines.len();
        let extra = if more && is_last { more_width(area) } else { 0.0 };
        let total = line.iter().sum::<f64>() + GAP * line.len().saturating_sub(1) as f64 + extra;
        let mut x = match area.align {
            Align::Left => area.rect.x,
            Align::Around(middle) => (middle - total / 2.0).min(area.rect.right() - total).max(area.rect.x),
        };
        let y = area.rect.y + area.row * row as f64;
        for width in line {
            let width = width.min(area.rect.w);
            rects.push(Rect::new(x, y, width, TOKEN));
            x += width + GAP;
        }
        end = Point { x, y: y + 18.0 };
    }
    (rects, more.then_some(end))
}

/// The points through which a token goes from one place to another: by the station of the phase that runs it.
pub fn path(geometry: &Geometry, from: (Place, Point), to: (Place, Point)) -> Vec<Point> {
    let station = match (from.0, to.0) {
        (Place::Stack, place) | (place, Place::Stack) => place.station(),
        (Place::Slot(_) | Place::Kernel, Place::Ready) => None,
        _ => None,
    };
    let mut points = vec![from.1];
    points.extend(station.map(|station: Station| geometry.station(station)));
    points.push(to.1);
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = Area { rect: Rect::new(10.0, 20.0, 200.0, 60.0), row: 31.0, align: Align::Left };

    #[test]
    fn tokens_fill_rows_from_the_left() {
        let (rects, more) = flow(&AREA, &[90.0, 90.0, 50.0], 3);
        assert_eq!(rects.iter().map(|r| (r.x, r.y)).collect::<Vec<_>>(), [(10.0, 20.0), (106.0, 20.0), (10.0, 51.0)]);
        assert_eq!(more, None);
    }

    #[test]
    fn what_does_not_fit_is_counted() {
        let widths = [90.0; 9];
        let (rects, more) = flow(&AREA, &widths, 40);
        assert_eq!(rects.len(), 3, "the last row keeps room for the count");
        let at = more.expect("something is left");
        assert!(at.x + MORE <= AREA.rect.right() + GAP && at.y > 51.0);
    }

    #[test]
    fn a_row_around_a_station_stays_in_its_area() {
        let area = Area { align: Align::Around(30.0), ..AREA };
        let (rects, _) = flow(&area, &[90.0, 90.0], 2);
        assert!(rects.iter().all(|rect| AREA.rect.contains(rect)), "{rects:?}");
        let centred = Area { align: Align::Around(110.0), ..AREA };
        let (rects, _) = flow(&centred, &[80.0], 1);
        assert_eq!(rects[0].centre().x, 110.0);
    }

    #[test]
    fn one_wide_token_is_cut_to_its_place() {
        let (rects, more) = flow(&AREA, &[500.0], 1);
        assert_eq!((rects[0].w, more), (200.0, None));
    }
}
