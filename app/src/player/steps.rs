//! Where a step leads. Every unit works in both directions.

use crate::stages::loaded::LoadedTrace;
use crate::words::t;
use sim_core::trace::{Direction, Event, Record, RecordId, Target};
use yew::AttrValue;

/// What a step goes by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// Every record.
    #[default]
    Into,
    /// Statements, with calls in one go.
    Over,
    /// To the end (back: to the beginning) of the function, else of the callback, else of the phase.
    Out,
    /// Callbacks.
    Callback,
    /// Phases.
    Phase,
    /// Outputs.
    Output,
}

impl Unit {
    /// Every unit, finest first.
    pub const ALL: [Unit; 6] = [Unit::Into, Unit::Over, Unit::Out, Unit::Callback, Unit::Phase, Unit::Output];

    /// What it is called in the menu.
    pub fn label(self) -> AttrValue {
        match self {
            Unit::Into => t("step into"),
            Unit::Over => t("step over"),
            Unit::Out => t("step out"),
            Unit::Callback => t("callback"),
            Unit::Phase => t("phase"),
            Unit::Output => t("output"),
        }
    }

    /// What a button that goes by it is called.
    pub fn button(self, direction: Direction) -> AttrValue {
        match (self, direction) {
            (Unit::Into, Direction::Forward) => t("Step forward"),
            (Unit::Into, Direction::Back) => t("Step back"),
            (Unit::Over, Direction::Forward) => t("Step over"),
            (Unit::Over, Direction::Back) => t("Step back over"),
            (Unit::Out, Direction::Forward) => t("Step out"),
            (Unit::Out, Direction::Back) => t("Step back out"),
            (Unit::Callback, Direction::Forward) => t("Next callback"),
            (Unit::Callback, Direction::Back) => t("Previous callback"),
            (Unit::Phase, Direction::Forward) => t("Next phase"),
            (Unit::Phase, Direction::Back) => t("Previous phase"),
            (Unit::Output, Direction::Forward) => t("Next output"),
            (Unit::Output, Direction::Back) => t("Previous output"),
        }
    }
}

/// The record to which a step leads from `from`; the first or the last where there is no further one.
pub fn find(trace: &LoadedTrace, from: u32, unit: Unit, direction: Direction) -> u32 {
    let last = trace.len().saturating_sub(1);
    let edge = if direction == Direction::Forward { last } else { 0 };
    let jump = |target| trace.trace().find(Some(RecordId(from)), direction, target).map_or(edge, |RecordId(n)| n);
    match (unit, direction) {
        (Unit::Into, Direction::Forward) => from.saturating_add(1).min(last),
        (Unit::Into, Direction::Back) => from.saturating_sub(1),
        (Unit::Callback, _) => jump(Target::Callback),
        (Unit::Phase, _) => jump(Target::Phase),
        (Unit::Output, _) => jump(Target::Output),
        (Unit::Over, Direction::Forward) => over(trace, from).unwrap_or(edge),
        (Unit::Over, Direction::Back) => over_back(trace, from).unwrap_or(edge),
        (Unit::Out, Direction::Forward) => out(trace, from).unwrap_or(edge),
        (Unit::Out, Direction::Back) => out_back(trace, from).unwrap_or(edge),
    }
}

/// Calls and callbacks on the stack.
#[derive(Clone, Copy)]
struct Level {
    calls: i64,
    tasks: i64,
}

impl Level {
    fn at(trace: &LoadedTrace, n: u32, process: u16) -> Level {
        let snapshot = trace.snapshot(n);
        let view = snapshot.processes.get(usize::from(process));
        let length = |list: Option<usize>| list.unwrap_or(0) as i64;
        Level { calls: length(view.map(|v| v.stack.len())), tasks: length(view.map(|v| v.running.len())) }
    }

    fn after(self, event: &Event) -> Level {
        let (calls, tasks) = change(event);
        Level { calls: (self.calls + calls).max(0), tasks: (self.tasks + tasks).max(0) }
    }

    fn before(self, event: &Event) -> Level {
        let (calls, tasks) = change(event);
        Level { calls: (self.calls - calls).max(0), tasks: (self.tasks - tasks).max(0) }
    }
}

fn change(event: &Event) -> (i64, i64) {
    match event {
        Event::Entered { .. } => (1, 0),
        Event::Left { .. } => (-1, 0),
        Event::TaskStarted { .. } => (0, 1),
        Event::TaskEnded { .. } => (0, -1),
        _ => (0, 0),
    }
}

/// The next statement that is no deeper, or the next callback.
fn over(trace: &LoadedTrace, from: u32) -> Option<u32> {
    let process = trace.record(from).process;
    let start = Level::at(trace, from, process);
    let mut level = start;
    let mut left_callback = start.tasks == 0;
    records_of(trace, from + 1, process).find_map(|(n, record)| {
        level = level.after(&record.event);
        left_callback |= level.tasks < start.tasks;
        let stops = match record.event {
            Event::Line { .. } => left_callback || (level.calls <= start.calls && level.tasks <= start.tasks),
            Event::TaskStarted { .. } => level.tasks == 1,
            _ => false,
        };
        stops.then_some(n)
    })
}

/// The statement before this one that is no deeper, or the start of the callback.
fn over_back(trace: &LoadedTrace, from: u32) -> Option<u32> {
    let process = trace.record(from).process;
    let start = Level::at(trace, from, process);
    let mut level = start;
    let mut left_callback = start.tasks == 0;
    records_back(trace, from, process).find_map(|(n, after, record)| {
        // `after` leads from the moment after `record` to the moment where we were.
        level = level.before(&after);
        left_callback |= level.tasks < start.tasks;
        let stops = match record.event {
            Event::Line { .. } => left_callback || (level.calls <= start.calls && level.tasks <= start.tasks),
            Event::TaskStarted { .. } => level.tasks <= 1,
            _ => false,
        };
        stops.then_some(n)
    })
}

/// The end of the function, of the callback, or of the phase.
fn out(trace: &LoadedTrace, from: u32) -> Option<u32> {
    let process = trace.record(from).process;
    let start = Level::at(trace, from, process);
    let mut level = start;
    records_of(trace, from + 1, process).find_map(|(n, record)| {
        level = level.after(&record.event);
        let stops = match (start.calls, start.tasks) {
            (0, 0) => matches!(record.event, Event::PhaseEntered { .. }),
            (0, tasks) => level.tasks < tasks,
            (calls, tasks) => level.calls < calls || level.tasks < tasks,
        };
        stops.then_some(n)
    })
}

/// The call of the function, the start of the callback, or the beginning of the phase.
fn out_back(trace: &LoadedTrace, from: u32) -> Option<u32> {
    let process = trace.record(from).process;
    let start = Level::at(trace, from, process);
    let mut level = start;
    let mut own = Some(trace.record(from).event);
    records_back(trace, from, process).find_map(|(n, after, record)| {
        level = level.before(&after);
        // Standing on a call already, the way out is to what called it.
        let target = match own.take() {
            Some(Event::Entered { .. } | Event::TaskStarted { .. }) => level,
            _ => start,
        };
        let stops = match record.event {
            Event::Entered { .. } => target.calls > 0 && level.calls <= start.calls && level.tasks == start.tasks,
            Event::TaskStarted { .. } => start.tasks > 0 && level.tasks <= start.tasks,
            Event::PhaseEntered { .. } => start.tasks == 0,
            _ => false,
        };
        stops.then_some(n)
    })
}

fn records_of(trace: &LoadedTrace, from: u32, process: u16) -> impl Iterator<Item = (u32, Record)> {
    trace.records(from).filter(move |(_, record)| record.process == process)
}

/// Records before `from`, latest first, each with the event that followed it in the same process.
fn records_back(trace: &LoadedTrace, from: u32, process: u16) -> impl Iterator<Item = (u32, Event, Record)> {
    let mut after = trace.record(from).event;
    (0..from).rev().map(|n| (n, trace.record(n))).filter(move |(_, record)| record.process == process).map(
        move |(n, record)| {
            let followed = std::mem::replace(&mut after, record.event);
            (n, followed, record)
        },
    )
}
