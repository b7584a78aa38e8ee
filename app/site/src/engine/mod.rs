//! The engine in two parts: what the programs of the course need, which a learner waits for before the first run of a
//! program, and the rest, which comes right after it.
//!
//! What is needed is not guessed: the engine is built with a mark for every function and runs the course. Nothing depends
//! on the answer but a wait: a run that calls what is not here yet is repeated with both parts (`start.js`,
//! `app/src/ports/engine/client.rs`).

mod module;
mod order;
mod plan;
mod split;
#[cfg(test)]
mod tests;
mod watched;

use crate::Build;
use crate::assets::{minify, read, write};
use crate::divide::{run, text};
use crate::sizes::{ENGINE, compressed, packed};
use module::Module;
use order::{Item, Items, in_order, size_of};
use protocol::{Request, encode};
use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// How the engine comes from Trunk.
const PROGRAM: &str = "looproom-engine_bg.wasm";
const SCRIPT: &str = "looproom-engine.js";
/// Where the rest goes, as `start.js` names it.
const REST: &str = "rest.wasm";
const START: &str = include_str!("start.js");
const WATCH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/engine/watch.mjs");
/// A program without anything.
const NOTHING: &[u8] = b"\0asm\x01\0\0\0";
/// Requests that are watched in one process: each takes the memory of a worker, and gives it back at the end only.
const AT_ONCE: usize = 30;

/// A request of the course, and the built-in modules and tables that answering it has read.
pub(crate) struct Need {
    pub(crate) request: Request,
    pub(crate) modules: BTreeSet<&'static str>,
}

/// Puts the two parts in the place of the engine that Trunk has made.
pub(crate) fn place(build: &Build, needs: &[Need]) -> Result<(), String> {
    let folder = build.dist.join("engine");
    write(&folder.join("start.js"), START.as_bytes())?;
    if !build.release {
        return write(&folder.join(REST), NOTHING);
    }
    minify(&folder.join("start.js"))?;
    minify(&folder.join(SCRIPT))?;
    let program = read(&folder.join(PROGRAM))?;
    let said = |why: String| format!("the engine cannot be divided: {why}");
    let module = Module::read(&program).map_err(said)?;
    let sizes: Vec<usize> = module.bodies.iter().map(|body| (body.range().end - body.range().start) as usize).collect();
    let order = in_order(watch(build, &folder, &program, needs)?, &sizes);
    let around = compressed(&folder.join("start.js"))? + compressed(&folder.join(SCRIPT))?;
    let divided = |count: usize| {
        let wanted: Items = order[..count].iter().flatten().copied().collect();
        let called: Vec<bool> = (0..sizes.len()).map(|function| wanted.contains(&Item::Function(function))).collect();
        split::split(&program, &called, &later(&module, &wanted)).map_err(said)
    };
    let raw: Vec<usize> = order
        .iter()
        .scan(0, |sum, items| {
            *sum += size_of(items, &sizes);
            Some(*sum)
        })
        .collect();
    // As many requests as the engine's bound has room for. Packing takes seconds, and what is packed is about as much smaller
    // as the last time, so each guess comes close.
    let bound = ENGINE.saturating_sub(around);
    let (mut count, mut too_many) = (1, order.len() + 1);
    let mut parts = divided(count)?;
    let (mut below, mut above) = ((raw[0], packed(&parts.first)?), (0, 0));
    while too_many - count > 1 {
        let left = bound.saturating_sub(below.1);
        let more = if too_many > order.len() {
            left * below.0 / below.1
        } else {
            left * (above.0 - below.0) / (above.1 - below.1).max(1)
        };
        let guess = raw.partition_point(|raw| *raw <= below.0 + more).clamp(count + 1, too_many - 1);
        let tried = divided(guess)?;
        let size = packed(&tried.first)?;
        if size <= bound {
            (count, parts, below) = (guess, tried, (raw[guess - 1], size));
        } else {
            (too_many, above) = (guess, (raw[guess - 1], size));
        }
    }
    println!("site: the engine's first part has what {count} of {} requests of the course need", order.len());
    write(&folder.join(PROGRAM), &parts.first)?;
    write(&folder.join(REST), &parts.rest)
}

/// What the engine needs for each request.
fn watch(build: &Build, folder: &Path, program: &[u8], needs: &[Need]) -> Result<Vec<Items>, String> {
    let work = build.programs.join("watched");
    let _ = fs::remove_dir_all(&work);
    let (script, marked, requests, out) =
        (work.join("engine.mjs"), work.join("engine.wasm"), work.join("requests"), work.join("called.txt"));
    write(&script, &read(&folder.join(SCRIPT))?)?;
    write(&marked, &watched::watched(program)?)?;
    let mut lines = String::new();
    for some in needs.chunks(AT_ONCE) {
        let _ = fs::remove_dir_all(&requests);
        for (number, need) in some.iter().enumerate() {
            write(&requests.join(format!("{number:04}")), &encode(&need.request))?;
        }
        run("node", &[WATCH, &text(&script), &text(&marked), &text(&requests), &text(&out)])?;
        lines.push_str(&String::from_utf8_lossy(&read(&out)?));
        lines.push('\n');
    }
    let functions = lines.lines().map(|line| line.split_whitespace().flat_map(str::parse).map(Item::Function));
    let texts = needs.iter().map(|need| need.modules.iter().copied().map(Item::Text));
    Ok(functions.zip(texts).map(|(functions, texts)| functions.chain(texts).collect()).collect())
}

/// Where the texts stand that the first part has not.
fn later(module: &Module<'_>, chosen: &Items) -> Vec<Range<u32>> {
    let find = |text: &str| {
        module.data.iter().find_map(|(from, bytes)| {
            let start = from + memchr::memmem::find(bytes, text.as_bytes())? as u32;
            Some(start..start + text.len() as u32)
        })
    };
    // A text that is not found in one piece stays where it is.
    let rare = node_api::registry::texts().filter(|(name, _)| !chosen.contains(&Item::Text(name)));
    rare.filter_map(|(_, text)| find(text)).collect()
}
