//! How fast the loop schedules and how quickly a long trace is searched, measured the same way natively and in wasm.
//!
//! The caller brings the clock, in milliseconds: this crate has none.

use crate::event_loop::{EventLoop, LoopConfig, NoTrace, Origin, Step, Tracer};
use crate::stream::{Chain, ChainConfig, SideOptions};
use crate::trace::{Outcome, RecordId, Recorder, Trace, TraceMemory};

/// A clock that tells milliseconds since whenever.
pub type Clock<'a> = &'a mut dyn FnMut() -> f64;

/// How fast one kind of load is scheduled.
#[derive(Clone, Copy, Debug)]
pub struct Scheduling {
    /// The load.
    pub name: &'static str,
    /// Callbacks a second with nobody listening.
    pub silent: f64,
    /// Callbacks a second while everything is recorded.
    pub recording: f64,
    /// Bytes a record takes in memory, tables and stored states included.
    pub bytes_per_record: f64,
}

/// How quickly a trace is searched.
#[derive(Clone, Copy, Debug)]
pub struct Seeking {
    /// Records in the trace.
    pub records: u32,
    /// Milliseconds that half of the seeks stay below.
    pub median: f64,
    /// Milliseconds that 99 of 100 seeks stay below.
    pub p99: f64,
    /// Milliseconds of the slowest seek.
    pub worst: f64,
    /// Milliseconds to read the trace from its bytes.
    pub load: f64,
    /// Memory it takes.
    pub memory: TraceMemory,
}

/// Schedules about `silent` callbacks of every kind of load without a tracer and `recorded` with one.
pub fn scheduling(clock: Clock<'_>, silent: u32, recorded: u32) -> Vec<Scheduling> {
    let measured = LOADS.iter().map(|&load| {
        let start = clock();
        let (ran, _) = drive(load, silent, NoTrace);
        let between = clock();
        let (ran_recorded, el) = drive(load, recorded, Recorder::new(u32::MAX));
        let end = clock();
        let trace = el.into_tracer().into_trace();
        Scheduling {
            name: load.name,
            silent: f64::from(ran) / (between - start) * 1e3,
            recording: f64::from(ran_recorded) / (end - between) * 1e3,
            bytes_per_record: trace.memory().total() as f64 / f64::from(trace.len()),
        }
    });
    measured.collect()
}

/// Makes a trace of about `records` records in which about `waiting` tasks wait at any time, and seeks in it `seeks`
/// times at random. Each seek is done three times and the quickest counts: what the system takes away is not the seek's.
pub fn seeking(clock: Clock<'_>, records: u32, waiting: u32, seeks: u32) -> Seeking {
    let mixed = Load { width: waiting, ..LOADS[LOADS.len() - 1] };
    let (_, el) = drive(mixed, records / 3, Recorder::new(records));
    let bytes = el.into_tracer().into_trace().to_bytes();
    let start = clock();
    let trace = Trace::from_bytes(&bytes).expect("its own bytes");
    let load = clock() - start;
    let mut position: u64 = 12_345;
    let mut times: Vec<f64> = Vec::new();
    for _ in 0..seeks {
        position = position.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let n = RecordId(((position >> 33) % u64::from(trace.len())) as u32);
        let once = |clock: &mut dyn FnMut() -> f64| {
            let start = clock();
            assert_eq!(trace.seek(n).position, Some(n));
            clock() - start
        };
        times.push((0..3).map(|_| once(clock)).fold(f64::INFINITY, f64::min));
    }
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times.get((times.len().saturating_sub(1) as f64 * part) as usize).copied().unwrap_or(0.0);
    Seeking { records: trace.len(), median: at(0.5), p99: at(0.99), worst: at(1.0), load, memory: trace.memory() }
}

/// Chunks a second through a readable, a transform and a writable: `times` chains of `chunks` chunks.
pub fn streaming(clock: Clock<'_>, chunks: u32, times: u32) -> f64 {
    let side = SideOptions { object_mode: true, high_water_mark: 16, ..SideOptions::default() };
    let start = clock();
    for _ in 0..times {
        let config = ChainConfig { source: side, transforms: vec![(side, side)], sink: side, slow_sink: false };
        let mut left = 0..chunks;
        let moved = Chain::new(config).run(|| left.next().map(|n| (1, n)), |_| {});
        assert_eq!(moved.chunks, u64::from(chunks));
    }
    f64::from(chunks) * f64::from(times) / (clock() - start) * 1e3
}

/// How often a callback does the same again.
type Left = u32;

/// A way of giving the loop work.
#[derive(Clone, Copy)]
struct Load {
    name: &'static str,
    /// Callbacks under way at any time.
    width: u32,
    schedule: fn(&mut dyn Schedule, Left),
}

const LOADS: [Load; 5] = [
    Load { name: "ticks", width: 100, schedule: |el, left| el.tick(left) },
    Load { name: "microtasks", width: 100, schedule: |el, left| el.micro(left) },
    Load { name: "immediates", width: 100, schedule: |el, left| el.check(left) },
    Load { name: "timers", width: 1_000, schedule: |el, left| el.timer(u64::from(left % 16) + 1, left) },
    Load {
        name: "mixed",
        width: 1_000,
        schedule: |el, left| match left % 4 {
            0 => el.tick(left),
            1 => el.micro(left),
            2 => el.check(left),
            _ => el.timer(u64::from(left % 8) + 1, left),
        },
    },
];

/// What a load does to a loop, whoever listens to it.
trait Schedule {
    fn timer(&mut self, after: u64, left: Left);
    fn check(&mut self, left: Left);
    fn tick(&mut self, left: Left);
    fn micro(&mut self, left: Left);
}

impl<T: Tracer> Schedule for EventLoop<Left, T> {
    fn timer(&mut self, after: u64, left: Left) {
        self.start_timer(left, after, false, Origin::default());
    }
    fn check(&mut self, left: Left) {
        self.immediate(left, Origin::default());
    }
    fn tick(&mut self, left: Left) {
        self.next_tick(left, Origin::default());
    }
    fn micro(&mut self, left: Left) {
        self.microtask(left, Origin::default());
    }
}

/// Runs about `callbacks` callbacks and says how many it were.
fn drive<T: Tracer>(load: Load, callbacks: u32, tracer: T) -> (u32, EventLoop<Left, T>) {
    let config = LoopConfig { retain_fired: false, ..LoopConfig::default() };
    let mut el = EventLoop::new(config, tracer);
    el.main(0, Origin::default());
    let rounds = callbacks / load.width.max(1);
    (0..load.width).for_each(|n| (load.schedule)(&mut el, rounds + n % 4));
    let mut ran = 0;
    loop {
        match el.next() {
            Step::Run { payload, .. } => {
                ran += 1;
                if payload > 0 {
                    (load.schedule)(&mut el, payload - 1);
                }
            }
            Step::Over => return (ran, el),
            _ => {}
        }
        el.finish(Outcome::Returned);
    }
}
