//! The recorder of a run, if the run is recorded.

use super::program::RunOptions;
use sim_core::event_loop::EventLoop;
use sim_core::trace::{Event, Recorder, StrId, Stream};

/// Listens to the loop when the run is recorded.
pub(super) type Tracing = Option<Recorder>;

/// A recorder, if the run is to be recorded.
pub(super) fn start(options: &RunOptions) -> Tracing {
    options.record.then(|| Recorder::new(options.limits.records.min(u32::MAX as usize) as u32))
}

/// A string of the trace's table.
pub(super) fn intern(tracing: &mut Tracing, text: &str) -> StrId {
    tracing.as_mut().map_or_else(StrId::default, |recorder| recorder.intern(text))
}

/// Text for the trace's console.
pub(super) fn write<P: Clone>(event_loop: &mut EventLoop<P, Tracing>, stream: Stream, text: &[u8]) {
    let Some(recorder) = event_loop.tracer_mut() else { return };
    let entry = recorder.console(stream, text);
    event_loop.record(Event::Output { stream, entry });
}
