//! One record in a few bytes: what can be foretold from the record before is left out.
//!
//! A record is a tag, the parts that differ from the forecast, then the event's own fields. Identities and places are
//! written as differences. The forecast starts afresh at every block, so that a block can be read on its own.
//!
//! The tag's low five bits number the event. The loop's own events have numbers of their own; the other parts of the
//! machine have one each, and number their events themselves.

use super::varint::{Reader, put, put_delta};
use super::{
    Choice, EmitterEvent, Event, FileEvent, FunctionId, LimitKind, MemoryEvent, Outcome, Phase, Record, RecordId, Site,
    StrId, Stream, StreamEvent, TaskId,
};
use crate::time::Nanos;

const TIME: u8 = 0x20;
const CAUSE: u8 = 0x40;
const PLACE: u8 = 0x80;

/// What both sides expect of the next record.
#[derive(Clone, Copy, Default)]
pub(super) struct Forecast {
    at: Nanos,
    process: u16,
    phase: Phase,
    cause: Option<RecordId>,
    task: u32,
    site: Site,
    function: u32,
}

impl Forecast {
    /// Learns from record `id`. What follows a task's start is caused by it.
    #[inline]
    fn learn(&mut self, id: u32, record: &Record) {
        self.at = record.at;
        self.process = record.process;
        self.phase = record.phase;
        self.cause = match record.event {
            Event::TaskStarted { .. } => Some(RecordId(id)),
            _ => record.cause,
        };
    }

    /// Appends record `id`.
    #[inline]
    pub(super) fn encode(&mut self, out: &mut Vec<u8>, id: u32, record: &Record) {
        let tag_at = out.len();
        out.push(0);
        let mut tag = 0;
        if record.at != self.at {
            tag |= TIME;
            put(out, record.at.0.wrapping_sub(self.at.0));
        }
        if record.cause != self.cause {
            tag |= CAUSE;
            put(out, record.cause.map_or(0, |cause| u64::from(id.wrapping_sub(cause.0)) + 1));
        }
        if (record.process, record.phase) != (self.process, self.phase) {
            tag |= PLACE;
            put(out, u64::from(record.process) << 3 | record.phase as u64);
        }
        tag |= self.encode_event(out, record.event);
        out[tag_at] = tag;
        self.learn(id, record);
    }

    /// Reads record `id`; none where the bytes are no record.
    #[inline]
    pub(super) fn decode(&mut self, reader: &mut Reader<'_>, id: u32) -> Option<Record> {
        let tag = reader.byte()?;
        let at = if tag & TIME == 0 { self.at } else { Nanos(self.at.0.wrapping_add(reader.number()?)) };
        let cause = if tag & CAUSE == 0 {
            self.cause
        } else {
            match reader.number()? {
                0 => None,
                back => Some(RecordId(id.wrapping_sub((back - 1).try_into().ok()?))),
            }
        };
        let (process, phase) = if tag & PLACE == 0 {
            (self.process, self.phase)
        } else {
            let place = reader.number()?;
            ((place >> 3).try_into().ok()?, phase(place & 7))
        };
        let event = self.decode_event(reader, tag & 0x1f)?;
        let record = Record { at, process, phase, cause, event };
        self.learn(id, &record);
        Some(record)
    }

    #[inline]
    fn put_task(&mut self, out: &mut Vec<u8>, task: TaskId) {
        put_delta(out, self.task, task.0);
        self.task = task.0;
    }

    #[inline]
    fn task(&mut self, reader: &mut Reader<'_>) -> Option<TaskId> {
        self.task = reader.delta(self.task)?;
        Some(TaskId(self.task))
    }

    #[inline]
    fn put_site(&mut self, out: &mut Vec<u8>, site: Site) {
        // The file seldom changes: it shares a number with the line's difference.
        let line = i64::from(site.line) - i64::from(self.site.line);
        let zigzag = ((line << 1) ^ (line >> 63)) as u64;
        let moved = site.file != self.site.file;
        put(out, zigzag << 1 | u64::from(moved));
        if moved {
            put_delta(out, self.site.file.0, site.file.0);
        }
        put(out, u64::from(site.column));
        self.site = site;
    }

    #[inline]
    fn site(&mut self, reader: &mut Reader<'_>) -> Option<Site> {
        let first = reader.number()?;
        let zigzag = first >> 1;
        let delta = (zigzag >> 1) as i64 ^ -((zigzag & 1) as i64);
        let line = i64::from(self.site.line).checked_add(delta)?.try_into().ok()?;
        let file = if first & 1 == 1 { StrId(reader.delta(self.site.file.0)?) } else { self.site.file };
        let column = reader.small()?;
        self.site = Site { file, line, column };
        Some(self.site)
    }

    #[inline]
    fn put_function(&mut self, out: &mut Vec<u8>, function: FunctionId) {
        put_delta(out, self.function, function.0);
        self.function = function.0;
    }

    /// Appends an event's fields and says its number.
    #[inline]
    fn encode_event(&mut self, out: &mut Vec<u8>, event: Event) -> u8 {
        match event {
            Event::ProcessStarted => 0,
            Event::PhaseEntered { phase, iteration } => {
                put(out, u64::from(iteration) << 3 | phase as u64);
                1
            }
            Event::TaskCreated { task } => {
                self.put_task(out, task);
                2
            }
            Event::TimerArmed { task, due } => {
                self.put_task(out, task);
                put(out, due.0);
                3
            }
            Event::TaskCancelled { task } => {
                self.put_task(out, task);
                4
            }
            Event::TaskReferenced { task, referenced } => {
                self.put_task(out, task);
                out.push(u8::from(referenced));
                5
            }
            Event::PoolQueued { task } => {
                self.put_task(out, task);
                6
            }
            Event::PoolStarted { task, thread } => {
                self.put_task(out, task);
                out.push(thread);
                7
            }
            Event::PoolFinished { task, thread } => {
                self.put_task(out, task);
                out.push(thread);
                8
            }
            Event::IoReady { task } => {
                self.put_task(out, task);
                9
            }
            Event::TaskStarted { task } => {
                self.put_task(out, task);
                10
            }
            Event::TaskEnded { task, outcome } => {
                self.put_task(out, task);
                11 + outcome as u8
            }
            Event::Entered { function, site } => {
                self.put_function(out, function);
                self.put_site(out, site);
                13
            }
            Event::Left { outcome } => 14 + outcome as u8,
            Event::Line { site } => {
                self.put_site(out, site);
                16
            }
            Event::Output { stream, entry } => {
                put(out, u64::from(entry));
                17 + stream as u8
            }
            Event::PollWaited { until } => {
                put(out, until.0);
                19
            }
            Event::ClockJumped { by } => {
                put(out, by.0);
                20
            }
            Event::RejectionUnhandled { promise } => {
                put(out, u64::from(promise));
                21
            }
            Event::RejectionHandled { promise } => {
                put(out, u64::from(promise));
                22
            }
            Event::Uncaught { message } => {
                put(out, u64::from(message.0));
                23
            }
            Event::Chose { choice, options, taken } => {
                out.extend([choice as u8, options, taken]);
                24
            }
            Event::LimitReached { limit } => {
                out.push(limit as u8);
                25
            }
            Event::Exited { code } => {
                put_delta(out, 0, code as u32);
                26
            }
            Event::Stream(event) => {
                event.encode(out);
                27
            }
            Event::File(event) => {
                event.encode(out);
                28
            }
            Event::Emitter(event) => {
                event.encode(out);
                29
            }
            Event::Memory(event) => {
                event.encode(out);
                30
            }
        }
    }

    #[inline]
    fn decode_event(&mut self, reader: &mut Reader<'_>, number: u8) -> Option<Event> {
        Some(match number {
            0 => Event::ProcessStarted,
            1 => {
                let packed = reader.number()?;
                Event::PhaseEntered { phase: phase(packed & 7), iteration: (packed >> 3).try_into().ok()? }
            }
            2 => Event::TaskCreated { task: self.task(reader)? },
            3 => Event::TimerArmed { task: self.task(reader)?, due: Nanos(reader.number()?) },
            4 => Event::TaskCancelled { task: self.task(reader)? },
            5 => Event::TaskReferenced { task: self.task(reader)?, referenced: reader.byte()? != 0 },
            6 => Event::PoolQueued { task: self.task(reader)? },
            7 => Event::PoolStarted { task: self.task(reader)?, thread: reader.byte()? },
            8 => Event::PoolFinished { task: self.task(reader)?, thread: reader.byte()? },
            9 => Event::IoReady { task: self.task(reader)? },
            10 => Event::TaskStarted { task: self.task(reader)? },
            11 | 12 => Event::TaskEnded { task: self.task(reader)?, outcome: outcome(number - 11) },
            13 => {
                self.function = reader.delta(self.function)?;
                Event::Entered { function: FunctionId(self.function), site: self.site(reader)? }
            }
            14 | 15 => Event::Left { outcome: outcome(number - 14) },
            16 => Event::Line { site: self.site(reader)? },
            17 => Event::Output { stream: Stream::Stdout, entry: reader.small()? },
            18 => Event::Output { stream: Stream::Stderr, entry: reader.small()? },
            19 => Event::PollWaited { until: Nanos(reader.number()?) },
            20 => Event::ClockJumped { by: Nanos(reader.number()?) },
            21 => Event::RejectionUnhandled { promise: reader.small()? },
            22 => Event::RejectionHandled { promise: reader.small()? },
            23 => Event::Uncaught { message: StrId(reader.small()?) },
            24 => {
                let choice = match reader.byte()? {
                    0 => Choice::StartupTime,
                    1 => Choice::CompletionOrder,
                    _ => return None,
                };
                Event::Chose { choice, options: reader.byte()?, taken: reader.byte()? }
            }
            25 => Event::LimitReached { limit: limit(reader.byte()?)? },
            26 => Event::Exited { code: reader.delta(0)? as i32 },
            27 => Event::Stream(StreamEvent::decode(reader)?),
            28 => Event::File(FileEvent::decode(reader)?),
            29 => Event::Emitter(EmitterEvent::decode(reader)?),
            30 => Event::Memory(MemoryEvent::decode(reader)?),
            _ => return None,
        })
    }
}

fn phase(number: u64) -> Phase {
    match number & 7 {
        0 => Phase::Main,
        1 => Phase::Timers,
        2 => Phase::Pending,
        3 => Phase::Prepare,
        4 => Phase::Poll,
        5 => Phase::Check,
        6 => Phase::Closing,
        _ => Phase::Exit,
    }
}

fn outcome(number: u8) -> Outcome {
    if number == 0 { Outcome::Returned } else { Outcome::Threw }
}

fn limit(number: u8) -> Option<LimitKind> {
    Some(match number {
        0 => LimitKind::Steps,
        1 => LimitKind::Microtasks,
        2 => LimitKind::Ticks,
        3 => LimitKind::Output,
        4 => LimitKind::Memory,
        5 => LimitKind::Time,
        6 => LimitKind::Records,
        7 => LimitKind::Nesting,
        8 => LimitKind::Callbacks,
        _ => return None,
    })
}
