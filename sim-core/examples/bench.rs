//! Prints how fast the loop schedules and how quickly a long trace is searched: `cargo run --release -p sim-core
//! --example bench`.
#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use sim_core::event_loop::{EventLoop, LoopConfig, NoTrace, Origin, Step, Tracer};
use sim_core::trace::{Outcome, Recorder, RecordId, Trace};
use std::time::{Duration, Instant};

/// What a callback does next.
#[derive(Clone, Copy)]
enum Job {
    Nothing,
    /// Does the same again so many times, in the way the load asks for.
    Again(u32),
}

/// A way of giving the loop work.
#[derive(Clone, Copy)]
struct Load {
    name: &'static str,
    /// Callbacks under way at any time.
    width: u32,
    schedule: fn(&mut dyn Schedule, u32),
}

trait Schedule {
    fn timer(&mut self, after: u64, left: u32);
    fn immediate(&mut self, left: u32);
    fn tick(&mut self, left: u32);
    fn microtask(&mut self, left: u32);
}

impl<T: Tracer> Schedule for EventLoop<Job, T> {
    fn timer(&mut self, after: u64, left: u32) {
        self.start_timer(Job::Again(left), after, false, Origin::default());
    }
    fn immediate(&mut self, left: u32) {
        EventLoop::immediate(self, Job::Again(left), Origin::default());
    }
    fn tick(&mut self, left: u32) {
        self.next_tick(Job::Again(left), Origin::default());
    }
    fn microtask(&mut self, left: u32) {
        EventLoop::microtask(self, Job::Again(left), Origin::default());
    }
}

const LOADS: [Load; 5] = [
    Load { name: "ticks", width: 100, schedule: |el, left| el.tick(left) },
    Load { name: "microtasks", width: 100, schedule: |el, left| el.microtask(left) },
    Load { name: "immediates", width: 100, schedule: |el, left| el.immediate(left) },
    Load { name: "timers", width: 1_000, schedule: |el, left| el.timer(u64::from(left % 16) + 1, left) },
    Load {
        name: "mixed",
        width: 1_000,
        schedule: |el, left| match left % 4 {
            0 => el.tick(left),
            1 => el.microtask(left),
            2 => el.immediate(left),
            _ => el.timer(u64::from(left % 8) + 1, left),
        },
    },
];

/// Runs about `callbacks` callbacks and says how many and how long it took.
fn drive<T: Tracer>(load: Load, callbacks: u32, tracer: T) -> (u32, Duration, EventLoop<Job, T>) {
    let config = LoopConfig { retain_fired: false, ..LoopConfig::default() };
    let mut el = EventLoop::new(config, tracer);
    let start = Instant::now();
    el.main(Job::Nothing, Origin::default());
    let rounds = callbacks / load.width;
    (0..load.width).for_each(|n| (load.schedule)(&mut el, rounds - 1 + n % 4));
    let mut ran = 0;
    loop {
        match el.next() {
            Step::Run { payload, .. } => {
                ran += 1;
                if let Job::Again(left @ 1..) = payload {
                    (load.schedule)(&mut el, left - 1);
                }
            }
            Step::Over => return (ran, start.elapsed(), el),
            _ => {}
        }
        el.finish(Outcome::Returned);
    }
}

fn millions(callbacks: u32, took: Duration) -> f64 {
    f64::from(callbacks) / took.as_secs_f64() / 1e6
}

fn percentile(times: &mut [Duration], of: f64) -> Duration {
    times.sort_unstable();
    times[((times.len() - 1) as f64 * of) as usize]
}

fn main() {
    println!("callbacks a second      silent   recording   records/callback   bytes/record   from_bytes");
    for load in LOADS {
        let (ran, silent, _) = drive(load, 2_000_000, NoTrace);
        let (recorded, recording, el) = drive(load, 300_000, Recorder::new(u32::MAX));
        let trace = el.into_tracer().into_trace();
        let bytes = trace.to_bytes();
        let start = Instant::now();
        let back = Trace::from_bytes(&bytes).expect("its own bytes");
        let loading = start.elapsed();
        println!(
            "{:20} {:6.1} M    {:6.1} M   {:10.1}   {:14.1}   {:8.0} ms",
            load.name,
            millions(ran, silent),
            millions(recorded, recording),
            f64::from(trace.len()) / f64::from(recorded),
            trace.memory().total() as f64 / f64::from(trace.len()),
            loading.as_secs_f64() * 1e3,
        );
        let _ = back;
    }
    println!("\nseek in 1,000,000 records     median     99 %    worst   records  tables  keyframes (bytes a record)");
    for width in [10, 1_000, 10_000, 50_000] {
        let load = Load { width, ..LOADS[4] };
        let (_, _, el) = drive(load, 250_000, Recorder::new(1_000_000));
        let trace = el.into_tracer().into_trace();
        let mut times = Vec::new();
        let mut at: u64 = 12_345;
        for _ in 0..2_000 {
            at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let n = RecordId(((at >> 33) % u64::from(trace.len())) as u32);
            let start = Instant::now();
            let snapshot = trace.seek(n);
            times.push(start.elapsed());
            assert_eq!(snapshot.position, Some(n));
        }
        let memory = trace.memory();
        let each = |bytes: usize| bytes as f64 / f64::from(trace.len());
        println!(
            "{:6} waiting {:9} rec. {:8.0?} {:8.0?} {:8.0?}   {:5.1}   {:5.1}   {:5.1}",
            width,
            trace.len(),
            percentile(&mut times, 0.5),
            percentile(&mut times, 0.99),
            percentile(&mut times, 1.0),
            each(memory.records),
            each(memory.tables),
            each(memory.keyframes),
        );
    }
}
