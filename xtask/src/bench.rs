//! Every figure that the product promises, measured now and kept in `BENCH.md`.

use crate::shell::{Done, output, root, run};
use crate::{browser, fuzz, programs, site, tools};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const WASM: &str = "target/wasm32-unknown-unknown/wasm-release/bench_wasm.wasm";

/// Rows of numbers that a measuring program reports.
type Rows = BTreeMap<u32, Vec<f64>>;

#[derive(Deserialize)]
struct Machine {
    /// Callbacks a second: silent, then recording.
    scheduling: Rows,
    /// By tasks waiting: median and 99th percentile in milliseconds, bytes a record.
    seeking: Rows,
    /// Chunks a second through three streams; measured natively only.
    #[serde(default)]
    streaming: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    first_visit: f64,
    first_visit_home: f64,
    engine: f64,
    engine_rest: f64,
    embed: f64,
    offline: f64,
    lesson_run: f64,
    edited_run: f64,
    edited_at_once: f64,
    busy_loop: f64,
    scrub: Scrub,
    streams: Scrub,
    /// Milliseconds until the sentence that ends each.
    bad_input: BTreeMap<String, f64>,
}

#[derive(Deserialize)]
struct Scrub {
    records: f64,
    frame: f64,
}

/// What Lighthouse says of one page: scores from 0 to 100, milliseconds, and a shift without unit.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Scores {
    performance: u32,
    accessibility: u32,
    best_practices: u32,
    seo: u32,
    lcp: f64,
    tbt: f64,
    cls: f64,
}

/// One line of the table.
struct Figure {
    what: String,
    wanted: &'static str,
    found: String,
}

/// Measures everything, prints the table and keeps it.
pub(crate) fn measure(args: &[&str]) -> Done {
    tools::setup()?;
    let mut figures = Vec::new();
    order(&mut figures)?;
    machine(&mut figures)?;
    running(&mut figures)?;
    if !args.contains(&"--no-build") {
        site::build(&[])?;
    }
    page(&mut figures)?;
    lighthouse(&mut figures)?;
    let table = table(&figures);
    print!("{table}");
    std::fs::write(root().join("BENCH.md"), table).map_err(|e| format!("BENCH.md cannot be written: {e}"))
}

fn order(figures: &mut Vec<Figure>) -> Done {
    // A test with its own harness says what it found on standard error.
    let test = crate::shell::command("cargo")
        .args(["test", "--quiet", "--package", "node-api", "--test", "conformance"])
        .output()
        .map_err(|e| format!("cargo cannot be started: {e}"))?;
    let said = String::from_utf8_lossy(&test.stderr);
    let found =
        said.lines().rev().find_map(|line| line.strip_prefix("conformance: ")).unwrap_or("the test failed").to_owned();
    figures.push(Figure { what: "order and output, own corpus".to_owned(), wanted: "100 %", found });
    let (same, different) = fuzz::count(fuzz::Kind::Callbacks, 200, 100_000)?;
    let found = format!("{same} the same, {different} different");
    figures.push(Figure { what: "order and output, random programs".to_owned(), wanted: "100 %", found });
    let (same, different) = fuzz::count(fuzz::Kind::Streams, 200, 100_000)?;
    let found = format!("{same} the same, {different} different");
    figures.push(Figure { what: "order and output, random graphs of streams".to_owned(), wanted: "100 %", found });
    Ok(())
}

fn machine(figures: &mut Vec<Figure>) -> Done {
    let target = ["--target", "wasm32-unknown-unknown", "--profile", "wasm-release"];
    run("cargo", &[&["build", "--package", "bench-wasm"], &target[..]].concat())?;
    let said = output("node", &["xtask/bench-wasm/run.mjs", WASM]).ok_or("the wasm figures could not be measured")?;
    let wasm: Machine = serde_json::from_str(&said).map_err(|e| format!("the wasm figures cannot be read: {e}"))?;
    run("cargo", &["build", "--release", "--package", "sim-core", "--example", "bench"])?;
    let said =
        output("target/release/examples/bench", &["--json"]).ok_or("the native figures could not be measured")?;
    let native: Machine = serde_json::from_str(&said).map_err(|e| format!("the native figures cannot be read: {e}"))?;
    let slowest = |rows: &Rows, column: usize| rows.values().map(|row| row[column]).fold(f64::INFINITY, f64::min) / 1e6;
    for (name, measured, wanted) in [
        ("native", &native, ["≥ 5 M a second", "≥ 2 M a second"]),
        ("wasm", &wasm, ["≥ 2 M a second", "≥ 1 M a second"]),
    ] {
        for (column, (kind, wanted)) in ["silent", "recording"].into_iter().zip(wanted).enumerate() {
            figures.push(Figure {
                what: format!("loop callbacks, {name}, {kind}, slowest load"),
                wanted,
                found: format!("{:.1} M a second", slowest(&measured.scheduling, column)),
            });
        }
    }
    figures.push(Figure {
        what: "100,000 chunks through readable, transform and writable, native".to_owned(),
        wanted: "≥ 3 M a second",
        found: format!("{:.1} M a second", native.streaming / 1e6),
    });
    for (waiting, row) in &wasm.seeking {
        figures.push(Figure {
            what: format!("seek in 1,000,000 records, wasm, {waiting} tasks waiting, 99th percentile"),
            wanted: "≤ 4 ms",
            found: format!("{:.2} ms", row[1]),
        });
        figures.push(Figure {
            what: format!("a record with tables and keyframes, {waiting} tasks waiting"),
            wanted: "≤ 48 bytes",
            found: format!("{:.0} bytes", row[2]),
        });
    }
    Ok(())
}

/// What programs cost natively.
fn running(figures: &mut Vec<Figure>) -> Done {
    let times = programs::times()?;
    let node = programs::chunks_on_node()?;
    for (kind, took) in ["silent", "recorded"].into_iter().zip(times.chunks) {
        figures.push(Figure {
            what: format!("100,000 chunks through readable, transform and writable in JavaScript, native, {kind}"),
            wanted: "≤ 40 × real Node",
            found: format!("{:.0} × ({took:.0} ms, real Node {node:.0} ms)", took / node),
        });
    }
    for (what, wanted, took) in [
        ("`console.log('hello')`, native, from nothing to its end", "≤ 50 ms", times.cold),
        ("the same in a process that is ready", "≤ 2 ms", times.hello),
        ("20 lines with timers and promises, recorded, in a process that is ready", "≤ 8 ms", times.edited),
        ("longest piece of a process that is made ahead, native", "≤ 12 ms", times.piece),
    ] {
        figures.push(Figure { what: what.to_owned(), wanted, found: format!("{took:.1} ms") });
    }
    let (small, large) = (programs::long_file(64)?, programs::long_file(1024)?);
    let megabytes =
        |peak: Option<u64>| peak.map_or_else(|| "?".to_owned(), |peak| format!("{:.1} MB", peak as f64 / 1e6));
    figures.push(Figure {
        what: "a file of 1 GiB piped to a slow client, native: peak of real memory, beside one of 64 MiB".to_owned(),
        wanted: "the same",
        found: format!("{}, {}", megabytes(large), megabytes(small)),
    });
    Ok(())
}

fn page(figures: &mut Vec<Figure>) -> Done {
    let browser = browser::find()?;
    let out = crate::shell::command("node")
        .arg("app/e2e/figures.mjs")
        .env("CHROMIUM", &browser.program)
        .output()
        .map_err(|e| format!("node cannot be started: {e}"))?;
    if !out.status.success() {
        return Err(format!("the page's figures could not be measured:\n{}", String::from_utf8_lossy(&out.stderr)));
    }
    let page: Page =
        serde_json::from_slice(&out.stdout).map_err(|e| format!("the page's figures cannot be read: {e}"))?;
    let milliseconds = |value: f64| format!("{value:.0} ms");
    let kilobytes = |value: f64| format!("{:.0} KB", value / 1000.0);
    let rows = [
        ("first visit to a lesson, brotli, before the engine", "≤ 220 KB", kilobytes(page.first_visit)),
        ("first visit to the home page, where the race runs at once", "≤ 220 KB", kilobytes(page.first_visit_home)),
        ("engine, brotli: what a program of the course waits for", "≤ 800 KB", kilobytes(page.engine)),
        ("the rest of the engine, brotli, which other programs need as well", "—", kilobytes(page.engine_rest)),
        ("a program in a frame, brotli, before its first run", "≤ 150 KB", kilobytes(page.embed)),
        ("the whole course on the device, brotli", "≤ 6 MB", format!("{:.2} MB", page.offline / 1e6)),
        ("lesson's own program: press to first frame", "≤ 50 ms", milliseconds(page.lesson_run)),
        (
            "edited program of 20 lines, engine warm, pressed half a second after the last key (run ahead): press to first frame",
            "≤ 50 ms",
            milliseconds(page.edited_run),
        ),
        ("the same, pressed at once", "≤ 50 ms", milliseconds(page.edited_at_once)),
        ("`while (Date.now() - t < 5000);` press to first frame", "≤ 300 ms", milliseconds(page.busy_loop)),
    ];
    figures.extend(rows.map(|(what, wanted, found)| Figure { what: what.to_owned(), wanted, found }));
    figures.push(Figure {
        what: format!(
            "scrubbing {:.0} records at 1920×1080, script, style and layout, 95th percentile",
            page.scrub.records
        ),
        wanted: "≤ 16 ms",
        found: format!("{:.1} ms", page.scrub.frame),
    });
    figures.push(Figure {
        what: "stage of 4 streams with 1,000 chunks in flight at 1920×1080, scrubbed, 95th percentile".into(),
        wanted: "≤ 16 ms",
        found: format!("{:.1} ms", page.streams.frame),
    });
    figures.extend(page.bad_input.into_iter().map(|(what, took)| Figure {
        what: format!("{what}: until a sentence says that it is over"),
        wanted: "≤ 2 s",
        found: format!("{:.1} s", took / 1000.0),
    }));
    Ok(())
}

fn lighthouse(figures: &mut Vec<Figure>) -> Done {
    let browser = browser::find()?;
    let package = tools::lighthouse()?;
    let out = crate::shell::command("node")
        .arg("app/e2e/lighthouse.mjs")
        .envs([("CHROMIUM", browser.program.as_ref()), ("LIGHTHOUSE", package.as_os_str())])
        .output()
        .map_err(|e| format!("node cannot be started: {e}"))?;
    let pages: BTreeMap<String, Scores> = serde_json::from_slice(&out.stdout)
        .map_err(|e| format!("Lighthouse's scores cannot be read: {e}\n{}", String::from_utf8_lossy(&out.stderr)))?;
    for (page, is) in pages {
        figures.push(Figure {
            what: format!(
                "Lighthouse, mobile, {page}: performance, accessibility, best practices, search; largest paint, blocking, \
                 shift"
            ),
            wanted: "≥ 98 / 100 / 100 / 100; ≤ 1.5 s, ≤ 100 ms, ≤ 0.02",
            found: format!(
                "{} / {} / {} / {}; {:.1} s, {:.0} ms, {:.2}",
                is.performance,
                is.accessibility,
                is.best_practices,
                is.seo,
                is.lcp / 1000.0,
                is.tbt,
                is.cls
            ),
        });
    }
    Ok(())
}

fn table(figures: &[Figure]) -> String {
    let mut text = String::from(
        "# Figures\n\nMeasured by `cargo xtask bench`; the last run is kept here. Times depend on the machine and on what \
         else it does.\n\n| what | wanted | found |\n|---|---|---|\n",
    );
    for Figure { what, wanted, found } in figures {
        let _ = writeln!(text, "| {what} | {wanted} | {found} |");
    }
    text
}
