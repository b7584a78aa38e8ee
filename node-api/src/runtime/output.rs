//! Standard output and standard error.

use super::host::{Host, host};
use super::{limits, tracing};
use boa_engine::{Context, JsResult};
use sim_core::time::Nanos;
use sim_core::trace::{LimitKind, Stream};
use std::cell::{Cell, RefCell};

/// Virtual cost of a write to a pipe, apart from its length.
const WRITE: Nanos = Nanos(18_000);

/// Virtual cost of the first write to a stream: Node makes `process.stdout` and `process.stderr` when they are first used.
const OPENING: Nanos = Nanos::from_micros(1_800);

/// What a process has written.
#[derive(Default)]
pub struct Output {
    stdout: RefCell<Vec<u8>>,
    stderr: RefCell<Vec<u8>>,
    /// Which stream was written to, and how many bytes, in the order of the program.
    order: RefCell<Vec<(Stream, usize)>>,
    opened: Cell<(bool, bool)>,
}

impl Output {
    /// Takes both streams' bytes.
    pub(super) fn take(&self) -> (Vec<u8>, Vec<u8>) {
        (self.stdout.take(), self.stderr.take())
    }

    /// Takes the order of the writes: stream and number of bytes.
    pub(super) fn take_order(&self) -> Vec<(Stream, usize)> {
        self.order.take()
    }

    /// Whether this is the first use of a stream.
    fn opens(&self, stream: Stream) -> bool {
        let (stdout, stderr) = self.opened.get();
        match stream {
            Stream::Stdout => self.opened.set((true, stderr)),
            Stream::Stderr => self.opened.set((stdout, true)),
        }
        !if stream == Stream::Stdout { stdout } else { stderr }
    }

    /// Bytes written so far.
    pub fn len(&self) -> usize {
        self.stdout.borrow().len() + self.stderr.borrow().len()
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Writes `text` to a stream of the process, and to the trace.
///
/// # Errors
/// The uncatchable end of the run when the program writes more than it may.
pub fn write(stream: Stream, text: &[u8], context: &mut Context) -> JsResult<()> {
    let host = host(context);
    if host.output.opens(stream) {
        host.advance(OPENING);
    }
    host.advance(WRITE + Nanos(text.len() as u64 * 8));
    if host.output.len() + text.len() > host.budget.limits().output {
        return limits::reached(&host, LimitKind::Output);
    }
    put(&host, stream, text);
    host.event_loop().own_tick();
    Ok(())
}

/// The same without bounds: for the last words of a process.
pub(crate) fn put(host: &Host, stream: Stream, text: &[u8]) {
    if text.is_empty() {
        return;
    }
    note(&host.output, stream, text.len());
    match stream {
        Stream::Stdout => host.output.stdout.borrow_mut().extend_from_slice(text),
        Stream::Stderr => host.output.stderr.borrow_mut().extend_from_slice(text),
    }
    tracing::write(&mut host.event_loop(), stream, text);
}

/// Adds a write to the order; one that follows another to the same stream makes it longer.
fn note(output: &Output, stream: Stream, bytes: usize) {
    let mut order = output.order.borrow_mut();
    match order.last_mut() {
        Some((last, length)) if *last == stream => *length += bytes,
        _ => order.push((stream, bytes)),
    }
}
