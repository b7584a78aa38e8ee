//! A source, transforms and a sink piped together, with nothing behind them but the machines: a plain driver for
//! scenarios, tests and measurements.

use super::{
    DestId, Ended, Eof, FinalCalled, FinishStep, Flush, Later, Prefinish, Push, Read, Readable, Release, Settle,
    SideOptions, Size, Take, Writable, Write, Written, release,
};
use std::collections::VecDeque;

/// What a chain is made of.
#[derive(Clone, Debug)]
pub struct ChainConfig {
    /// The source's readable side.
    pub source: SideOptions,
    /// Both sides of each transform; its chunks pass as they are.
    pub transforms: Vec<(SideOptions, SideOptions)>,
    /// The sink's writable side.
    pub sink: SideOptions,
    /// The sink calls back only when nothing else is left to do, as one does that waits for a device.
    pub slow_sink: bool,
}

/// What has happened in a chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// Chunks that the sink was given.
    pub chunks: u64,
    /// The most that any one buffer held.
    pub peak: u64,
    /// Callbacks of the sink's writes.
    pub callbacks: u64,
    /// `'drain'` events.
    pub drains: u64,
    /// The last part has finished.
    pub finished: bool,
}

/// Streams piped one into the next, with the contents of their chunks.
#[derive(Debug)]
pub struct Chain<P> {
    parts: Vec<Part<P>>,
    ticks: VecDeque<Tick>,
    slow_sink: bool,
    /// The slow sink holds a chunk.
    sinking: bool,
    moved: Moved,
}

/// A chunk: its length and its contents.
type Chunk<P> = (u64, P);

#[derive(Debug)]
struct Part<P> {
    readable: Option<Readable>,
    buffer: VecDeque<Chunk<P>>,
    writable: Option<Writable>,
    waiting: VecDeque<Chunk<P>>,
    /// The transform keeps its callback until it is read from.
    holds: bool,
}

#[derive(Clone, Copy, Debug)]
enum Tick {
    Announce(usize),
    ReadAhead(usize),
    Resume(usize),
    End(usize),
    CallBack(usize),
    AfterWrite(usize),
    FinishDue(usize),
    Finish(usize),
}

/// Where chunks come from and go to.
struct Ends<'a, P> {
    source: &'a mut dyn FnMut() -> Option<Chunk<P>>,
    sink: &'a mut dyn FnMut(P),
}

impl<P> Chain<P> {
    /// The parts, not yet piped.
    pub fn new(config: ChainConfig) -> Chain<P> {
        let part = |readable: Option<SideOptions>, writable: Option<SideOptions>| Part {
            readable: readable.map(Readable::new),
            buffer: VecDeque::new(),
            writable: writable.map(Writable::new),
            waiting: VecDeque::new(),
            holds: false,
        };
        let mut parts = vec![part(Some(config.source), None)];
        parts.extend(config.transforms.iter().map(|(writable, readable)| part(Some(*readable), Some(*writable))));
        parts.push(part(None, Some(config.sink)));
        let (slow_sink, moved) = (config.slow_sink, Moved::default());
        let mut chain = Chain { parts, ticks: VecDeque::new(), slow_sink, sinking: false, moved };
        // A transform's `_read` is known to be ready: its first push may be emitted at once.
        for part in &mut chain.parts[1..] {
            if let Some(side) = &mut part.readable {
                side.flags.clear(super::readable_flags::SYNC);
            }
        }
        chain
    }

    /// Pipes the parts and runs them to the end. `source` gives the next chunk, at most one for each `_read`; `sink` is
    /// given every one.
    pub fn run(&mut self, mut source: impl FnMut() -> Option<(u64, P)>, mut sink: impl FnMut(P)) -> Moved {
        let ends = &mut Ends { source: &mut source, sink: &mut sink };
        for at in 0..self.parts.len() - 1 {
            self.read_side(at).pipe(DestId(at as u32 + 1));
            if self.read_side(at).data_listened(false) {
                self.resume(at);
            }
        }
        loop {
            while let Some(tick) = self.ticks.pop_front() {
                self.tick(tick, ends);
            }
            if !std::mem::take(&mut self.sinking) {
                return self.moved;
            }
            self.write_called_back(self.parts.len() - 1, ends);
        }
    }

    fn read_side(&mut self, at: usize) -> &mut Readable {
        self.parts[at].readable.as_mut().expect("every part but the sink is read from")
    }

    fn write_side(&mut self, at: usize) -> &mut Writable {
        self.parts[at].writable.as_mut().expect("every part but the source is written to")
    }

    fn tick(&mut self, tick: Tick, ends: &mut Ends<'_, P>) {
        match tick {
            Tick::Announce(at) => self.announce(at, ends),
            Tick::ReadAhead(at) => {
                while self.read_side(at).reads_more() {
                    let before = self.read_side(at).length();
                    self.read(at, Size::Exactly(0), ends);
                    if self.read_side(at).length() == before {
                        break;
                    }
                }
                self.read_side(at).read_ahead_done();
            }
            Tick::Resume(at) => {
                if self.read_side(at).resume_reads() {
                    self.read(at, Size::Exactly(0), ends);
                }
                self.read_side(at).resumed();
                self.flow(at, ends);
                if self.read_side(at).stalled() {
                    self.read(at, Size::Exactly(0), ends);
                }
            }
            Tick::End(at) => {
                if self.read_side(at).end() {
                    self.end(at + 1, ends);
                }
            }
            Tick::CallBack(at) => self.write_called_back(at, ends),
            Tick::AfterWrite(at) => self.after_write(at, ends),
            Tick::FinishDue(at) => {
                if self.write_side(at).finish_due() {
                    self.finish(at);
                }
            }
            Tick::Finish(at) => self.finish(at),
        }
    }

    fn announce(&mut self, at: usize, ends: &mut Ends<'_, P>) {
        let emitted = self.read_side(at).announce();
        self.read_side(at).announced(emitted);
        self.flow(at, ends);
    }

    fn flow(&mut self, at: usize, ends: &mut Ends<'_, P>) {
        while self.read_side(at).flows() && self.read(at, Size::Any, ends) {}
    }

    fn resume(&mut self, at: usize) {
        if self.read_side(at).resume() {
            self.ticks.push_back(Tick::Resume(at));
        }
    }

    /// `read(size)`: whether it gave something.
    fn read(&mut self, at: usize, size: Size, ends: &mut Ends<'_, P>) -> bool {
        let take = match self.read_side(at).read(size) {
            Read::TooMuch => return false,
            Read::Nothing(later) => {
                match later {
                    Some(Later::Announce) => self.ticks.push_back(Tick::Announce(at)),
                    Some(Later::End) => self.ticks.push_back(Tick::End(at)),
                    None => {}
                }
                return false;
            }
            Read::Call { wanted } => {
                self.call_read(at, ends);
                self.read_side(at).read_called(size, wanted)
            }
            Read::Give(take) => take,
        };
        self.give(at, take, ends);
        take.some
    }

    fn give(&mut self, at: usize, take: Take, ends: &mut Ends<'_, P>) {
        if take.end {
            self.ticks.push_back(Tick::End(at));
        }
        for _ in 0..take.whole {
            if let Some(chunk) = self.parts[at].buffer.pop_front() {
                self.data(at, chunk, ends);
            }
        }
    }

    fn call_read(&mut self, at: usize, ends: &mut Ends<'_, P>) {
        if at > 0 {
            if std::mem::take(&mut self.parts[at].holds) {
                self.write_called_back(at, ends);
            }
            return;
        }
        match (ends.source)() {
            Some(chunk) => self.push(at, chunk, ends),
            None => self.push_end(at, ends),
        }
    }

    fn push(&mut self, at: usize, chunk: Chunk<P>, ends: &mut Ends<'_, P>) {
        let read_ahead = match self.read_side(at).push(chunk.0) {
            Push::Emit => {
                self.data(at, chunk, ends);
                self.read_side(at).pushed().0
            }
            Push::Keep { announce, read_ahead, .. } => {
                self.parts[at].buffer.push_back(chunk);
                self.moved.peak = self.moved.peak.max(self.read_side(at).length());
                if announce {
                    self.ticks.push_back(Tick::Announce(at));
                }
                read_ahead
            }
            Push::Empty { read_ahead, .. } => read_ahead,
            Push::AfterEnd | Push::Refused => false,
        };
        if read_ahead {
            self.ticks.push_back(Tick::ReadAhead(at));
        }
    }

    fn push_end(&mut self, at: usize, ends: &mut Ends<'_, P>) {
        match self.read_side(at).push_end(0) {
            Eof::Later { announce: true } => self.ticks.push_back(Tick::Announce(at)),
            Eof::Later { announce: false } | Eof::Again => {}
            Eof::Now => self.announce(at, ends),
        }
    }

    /// `'data'`: the pipe writes it on.
    fn data(&mut self, at: usize, chunk: Chunk<P>, ends: &mut Ends<'_, P>) {
        if self.write(at + 1, chunk, ends) {
            return;
        }
        let side = self.read_side(at);
        side.pipe_full(DestId(at as u32 + 1));
        side.pause();
        side.paused();
    }

    fn write(&mut self, at: usize, chunk: Chunk<P>, ends: &mut Ends<'_, P>) -> bool {
        match self.write_side(at).write(chunk.0, true, true) {
            Write::AfterEnd | Write::Destroyed => false,
            Write::Keep(more) => {
                self.parts[at].waiting.push_back(chunk);
                self.moved.peak = self.moved.peak.max(self.write_side(at).length());
                more
            }
            Write::Call => {
                self.call_write(at, chunk, ends);
                self.write_side(at).wrote()
            }
        }
    }

    fn call_write(&mut self, at: usize, chunk: Chunk<P>, ends: &mut Ends<'_, P>) {
        if at + 1 == self.parts.len() {
            self.moved.chunks += 1;
            (ends.sink)(chunk.1);
            match self.slow_sink {
                true => self.sinking = true,
                false => self.write_called_back(at, ends),
            }
            return;
        }
        let before = self.read_side(at).length();
        self.push(at, chunk, ends);
        let part = &mut self.parts[at];
        let (Some(readable), Some(writable)) = (&part.readable, &part.writable) else { return };
        match release(before, readable, writable) {
            Release::Now => self.write_called_back(at, ends),
            Release::Tick => self.ticks.push_back(Tick::CallBack(at)),
            Release::Hold => part.holds = true,
        }
    }

    fn write_called_back(&mut self, at: usize, ends: &mut Ends<'_, P>) {
        let settle = match self.write_side(at).written(false, true, false) {
            Written::Twice | Written::Failed { .. } => return,
            Written::Settled(settle) => settle,
            Written::Flush { sync } => {
                self.flush(at, ends);
                self.write_side(at).settle(sync, true, false)
            }
        };
        if at + 1 == self.parts.len() {
            self.moved.callbacks += 1;
        }
        match settle {
            Settle::Now => self.after_write(at, ends),
            Settle::Tick => self.ticks.push_back(Tick::AfterWrite(at)),
            Settle::Done { finish: true } => self.finish_maybe(at, ends),
            Settle::Done { finish: false } | Settle::Counted => {}
        }
    }

    fn flush(&mut self, at: usize, ends: &mut Ends<'_, P>) {
        if self.write_side(at).flush(false) == Flush::Nothing {
            return;
        }
        loop {
            let Some(chunk) = self.parts[at].waiting.pop_front() else { break };
            self.write_side(at).start_next(true);
            self.call_write(at, chunk, ends);
            self.write_side(at).started();
            if !self.write_side(at).flushes_next() {
                break;
            }
        }
        self.write_side(at).flushed(false);
    }

    fn after_write(&mut self, at: usize, ends: &mut Ends<'_, P>) {
        if self.write_side(at).after_write() {
            self.moved.drains += 1;
            if self.read_side(at - 1).pipe_drained(DestId(at as u32)) {
                self.resume(at - 1);
            }
        }
        self.write_side(at).called_back();
        if self.write_side(at).after_callbacks().finish {
            self.finish_maybe(at, ends);
        }
    }

    fn end(&mut self, at: usize, ends: &mut Ends<'_, P>) {
        if self.write_side(at).end() == Ended::Begins {
            self.finish_maybe(at, ends);
            self.write_side(at).end_called();
        }
    }

    fn finish_maybe(&mut self, at: usize, ends: &mut Ends<'_, P>) {
        if !self.write_side(at).can_finish() {
            return;
        }
        let transforms = at + 1 < self.parts.len();
        if self.write_side(at).prefinish(transforms) == Prefinish::CallFinal {
            self.push_end(at, ends);
            if self.write_side(at).final_called(false) == FinalCalled::Prefinish {
                self.write_side(at).prefinish_emitted();
                self.ticks.push_back(Tick::Finish(at));
            }
            self.write_side(at).final_returned();
        }
        match self.write_side(at).finish_step(true) {
            FinishStep::Nothing => {}
            FinishStep::Tick => self.ticks.push_back(Tick::FinishDue(at)),
            FinishStep::Now => self.finish(at),
        }
    }

    fn finish(&mut self, at: usize) {
        self.write_side(at).finish();
        self.moved.finished = at + 1 == self.parts.len();
    }
}
