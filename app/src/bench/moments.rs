//! Moments of a run that explain a printed line.

use crate::data::KeptTrace;
use sim_core::trace::Stream;

/// When a line was printed, and when the callback that printed it came into being.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Position of the record that wrote the line.
    pub printed: u32,
    /// Position of the record that created the callback; none for the main script.
    pub scheduled: Option<u32>,
}

/// The moment of a line of standard output, counted from 0. One write may hold several lines, and a line several writes:
/// the write that began it counts. `None` also while the trace is not here.
pub fn moment_of_line(kept: &KeptTrace, line: usize) -> Option<Moment> {
    let loaded = kept.read()?.ok()?;
    let trace = loaded.trace();
    let (mut number, mut at_start) = (0, true);
    for (entry, info) in trace.console().iter().enumerate() {
        let text = trace.console_text(entry as u32);
        if info.stream != Stream::Stdout || text.is_empty() {
            continue;
        }
        let first = number + usize::from(!at_start);
        number += text.matches('\n').count();
        at_start = text.ends_with('\n');
        if (first..number + usize::from(!at_start)).contains(&line) {
            let running = trace.seek(info.record).processes.iter().rev().find_map(|p| p.running.last().copied());
            let scheduled = running.and_then(|task| trace.task(task)).filter(|task| task.parent.is_some());
            return Some(Moment { printed: info.record.0, scheduled: scheduled.map(|task| task.created.0) });
        }
    }
    None
}
