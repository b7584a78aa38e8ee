//! Prints how fast the loop schedules and how quickly a long trace is searched: `cargo run --release -p sim-core
//! --example bench`; with `--json` as rows for `cargo xtask bench`.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "a program for the terminal that measures real time"
)]

use sim_core::measure::{scheduling, seeking, streaming};
use std::time::Instant;

fn main() {
    let started = Instant::now();
    if std::env::args().any(|word| word == "--json") {
        return json(started);
    }
    println!("callbacks a second      silent   recording   bytes a record");
    for load in scheduling(&mut || busy(started), 5_000_000, 1_000_000) {
        let (silent, recording) = (load.silent / 1e6, load.recording / 1e6);
        println!("{:20} {silent:6.1} M    {recording:6.1} M   {:14.1}", load.name, load.bytes_per_record);
    }
    let chunks = streaming(&mut || busy(started), 100_000, 50);
    println!("\nchunks a second through readable, transform and writable: {:.1} M", chunks / 1e6);
    println!(
        "\nseek        records    median      99 %     worst    load   records  tables  keyframes (bytes a record)"
    );
    for waiting in [10, 1_000, 10_000, 50_000] {
        let found = seeking(&mut || started.elapsed().as_secs_f64() * 1e3, 1_000_000, waiting, 2_000);
        let each = |bytes: usize| bytes as f64 / f64::from(found.records);
        println!(
            "{waiting:6} wait {:8} {:6.3} ms {:6.3} ms {:6.3} ms {:4.0} ms   {:7.1} {:7.1} {:10.1}",
            found.records,
            found.median,
            found.p99,
            found.worst,
            found.load,
            each(found.memory.records),
            each(found.memory.tables),
            each(found.memory.keyframes),
        );
    }
}

/// Milliseconds that this program has had a processor, where the system tells (Linux), else those on the clock: other
/// programs on the machine must not show in the figures.
fn busy(started: Instant) -> f64 {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok();
    let nanos = told.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    nanos.map_or_else(|| started.elapsed().as_secs_f64() * 1e3, |nanos| nanos / 1e6)
}

/// The same rows as the wasm program reports.
fn json(started: Instant) {
    let loads = scheduling(&mut || busy(started), 5_000_000, 1_000_000);
    let rows = loads.iter().enumerate().map(|(row, load)| (row.to_string(), [load.silent, load.recording]));
    let scheduling: std::collections::BTreeMap<_, _> = rows.collect();
    let chunks = streaming(&mut || busy(started), 100_000, 50);
    println!("{}", serde_json::json!({ "scheduling": scheduling, "seeking": {}, "streaming": chunks }));
}
