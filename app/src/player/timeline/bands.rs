//! What the timeline shows of a trace, whatever its width: stretches of work of one kind, waits, busy loops, outputs.

use crate::stages::loaded::LoadedTrace;
use crate::stages::tone::Tone;
use sim_core::time::Nanos;
use sim_core::trace::{Event, Phase, Record, Stream, TaskKind};

/// Characters of an output that the timeline keeps.
const OUTPUT_TEXT: usize = 20;

/// What goes on in a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The main script.
    Main,
    /// nextTick callbacks.
    Ticks,
    /// Microtasks.
    Micro,
    /// A phase of the loop, or the end of it.
    Phase(Stop),
    /// The process sleeps.
    Wait,
}

/// The phases that have bands of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stop {
    /// Timers.
    Timers,
    /// Pending, prepare.
    Between,
    /// Poll.
    Poll,
    /// Check.
    Check,
    /// Closing.
    Closing,
    /// After the loop.
    Exit,
}

impl Kind {
    /// Its colour.
    pub fn tone(self) -> Tone {
        match self {
            Kind::Main | Kind::Phase(Stop::Exit) => Tone::Main,
            Kind::Ticks => Tone::Tick,
            Kind::Micro => Tone::Micro,
            Kind::Phase(Stop::Timers) => Tone::Timers,
            Kind::Phase(Stop::Poll) => Tone::Poll,
            Kind::Phase(Stop::Check) => Tone::Check,
            Kind::Phase(Stop::Between | Stop::Closing) | Kind::Wait => Tone::Idle,
        }
    }

    /// Its name.
    pub fn label(self) -> &'static str {
        match self {
            Kind::Main => "main",
            Kind::Ticks => "ticks",
            Kind::Micro => "micro",
            Kind::Phase(Stop::Timers) => "timers",
            Kind::Phase(Stop::Between) => "prepare",
            Kind::Phase(Stop::Poll) => "poll",
            Kind::Phase(Stop::Check) => "check",
            Kind::Phase(Stop::Closing) => "closing",
            Kind::Phase(Stop::Exit) => "exit",
            Kind::Wait => "wait",
        }
    }
}

/// A stretch of records of one process and one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// The process.
    pub process: u16,
    /// What goes on.
    pub kind: Kind,
    /// Its first record.
    pub first: u32,
    /// Its last record.
    pub last: u32,
    /// When it begins.
    pub start: Nanos,
}

/// A record that takes more room than one step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Long {
    /// The process slept this long; drawn as a break.
    Wait(Nanos),
    /// The thread was busy this long; drawn as wide as its share.
    Busy(Nanos),
}

/// An output.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Its record.
    pub record: u32,
    /// Where it went.
    pub stream: Stream,
    /// Its first line, cut.
    pub text: String,
}

/// Everything that the timeline draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bands {
    /// Number of records.
    pub len: u32,
    /// Number of processes.
    pub processes: u16,
    /// Stretches, by first record.
    pub bands: Vec<Band>,
    /// Records with more room, in order.
    pub long: Vec<(u32, Long)>,
    /// Outputs, in order.
    pub dots: Vec<Dot>,
    /// Records at which a person did something.
    pub inputs: Vec<u32>,
}

impl Bands {
    /// Reads a whole trace once.
    pub fn new(trace: &LoadedTrace) -> Bands {
        let mut bands = Bands { len: trace.len(), ..Bands::default() };
        let mut open: Vec<Open> = Vec::new();
        for n in 0..trace.len() {
            let record = trace.record(n);
            let process = usize::from(record.process);
            if open.len() <= process {
                open.resize_with(process + 1, Open::default);
            }
            bands.add(n, &record, trace, &mut open[process]);
        }
        for band in open.into_iter().filter_map(|process| process.band) {
            bands.take(band);
        }
        bands.processes = bands.bands.iter().map(|band| band.process + 1).max().unwrap_or(1);
        bands
    }

    /// Puts a stretch where it belongs: near the end, since stretches of several processes overlap little.
    fn take(&mut self, band: Band) {
        let at = self.bands.iter().rposition(|other| other.first < band.first).map_or(0, |before| before + 1);
        self.bands.insert(at, band);
    }

    fn add(&mut self, n: u32, record: &Record, trace: &LoadedTrace, open: &mut Open) {
        if let Some(slept) = open.waiting.take() {
            self.long.push((slept.0, Long::Wait(record.at - slept.1)));
        }
        match record.event {
            Event::TaskStarted { task } => {
                let kind = trace.task(task).kind;
                if kind == TaskKind::Input {
                    self.inputs.push(n);
                }
                open.running.push(kind);
            }
            Event::PollWaited { .. } => open.waiting = Some((n, record.at)),
            Event::ClockJumped { by } => self.long.push((n, Long::Busy(by))),
            Event::Output { stream, entry } => {
                let text = trace.console_text(entry);
                let text = text.lines().next().unwrap_or_default().chars().take(OUTPUT_TEXT).collect();
                self.dots.push(Dot { record: n, stream, text });
            }
            _ => {}
        }
        let kind = open.kind(record);
        match &mut open.band {
            Some(band) if band.kind == kind => band.last = n,
            band => {
                if let Some(ended) = band.take() {
                    self.take(ended);
                }
                *band = Some(Band { process: record.process, kind, first: n, last: n, start: record.at });
            }
        }
        if let Event::TaskEnded { .. } = record.event {
            open.running.pop();
        }
    }
}

#[derive(Default)]
struct Open {
    running: Vec<TaskKind>,
    waiting: Option<(u32, Nanos)>,
    band: Option<Band>,
}

impl Open {
    fn kind(&self, record: &Record) -> Kind {
        if let Event::PollWaited { .. } = record.event {
            return Kind::Wait;
        }
        match (self.running.last(), record.phase) {
            (Some(TaskKind::Tick), _) => Kind::Ticks,
            (Some(TaskKind::Microtask), _) => Kind::Micro,
            (_, Phase::Main) => Kind::Main,
            (_, Phase::Timers) => Kind::Phase(Stop::Timers),
            (_, Phase::Pending | Phase::Prepare) => Kind::Phase(Stop::Between),
            (_, Phase::Poll) => Kind::Phase(Stop::Poll),
            (_, Phase::Check) => Kind::Phase(Stop::Check),
            (_, Phase::Closing) => Kind::Phase(Stop::Closing),
            (_, Phase::Exit) => Kind::Phase(Stop::Exit),
        }
    }
}
