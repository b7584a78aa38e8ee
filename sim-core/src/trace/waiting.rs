//! The collections a state is made of: tasks in a queue, timers by deadline. They are packed tightly when a state is
//! stored, because a state may hold thousands of tasks, and read back in one sweep.

use super::varint::{Reader, put, put_delta};
use super::{TaskId, TimerView};
use crate::time::Nanos;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::{BTreeMap, VecDeque};
use std::fmt;

/// Tasks in the order in which they will run.
#[derive(Clone, Debug, Default)]
pub(super) struct Queue(pub(super) VecDeque<TaskId>);

impl Queue {
    #[inline]
    pub(super) fn push(&mut self, task: TaskId) {
        self.0.push_back(task);
    }

    /// Takes a task out: nearly always the first.
    #[inline]
    pub(super) fn remove(&mut self, task: TaskId) {
        if self.0.front() == Some(&task) {
            self.0.pop_front();
        } else if let Some(position) = self.0.iter().position(|&other| other == task) {
            self.0.remove(position);
        }
    }

    pub(super) fn to_vec(&self) -> Vec<TaskId> {
        self.0.iter().copied().collect()
    }

    fn pack(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.0.len() * 2);
        let mut before = 0;
        for task in &self.0 {
            put_delta(&mut out, before, task.0);
            before = task.0;
        }
        out
    }

    fn unpack(bytes: &[u8]) -> Option<Queue> {
        let mut reader = Reader::new(bytes, 0);
        let mut tasks = VecDeque::with_capacity(bytes.len());
        let mut before = 0;
        while !reader.is_at_end() {
            before = reader.delta(before)?;
            tasks.push_back(TaskId(before));
        }
        Some(Queue(tasks))
    }
}

/// Timers that wait: each one's deadline, and when it was armed as against the others.
#[derive(Clone, Debug, Default)]
pub(super) struct Deadlines {
    timers: BTreeMap<TaskId, (Nanos, u32)>,
    armed: u32,
}

impl Deadlines {
    #[inline]
    pub(super) fn arm(&mut self, task: TaskId, due: Nanos) {
        self.armed = self.armed.wrapping_add(1);
        self.timers.insert(task, (due, self.armed));
    }

    #[inline]
    pub(super) fn remove(&mut self, task: TaskId) {
        self.timers.remove(&task);
    }

    pub(super) fn contains(&self, task: TaskId) -> bool {
        self.timers.contains_key(&task)
    }

    pub(super) fn len(&self) -> usize {
        self.timers.len()
    }

    /// By deadline, then by the order in which they were armed.
    pub(super) fn in_order(&self) -> Vec<TimerView> {
        let mut timers: Vec<_> = self.timers.iter().map(|(&task, &(due, armed))| (due, armed, task)).collect();
        timers.sort_unstable();
        timers.into_iter().map(|(due, _, task)| TimerView { task, due }).collect()
    }

    fn pack(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(8 + self.timers.len() * 6);
        put(&mut out, u64::from(self.armed));
        let (mut task_before, mut due_before, mut armed_before) = (0, 0u64, 0);
        for (task, &(due, armed)) in &self.timers {
            put(&mut out, u64::from(task.0 - task_before));
            let delta = due.0.wrapping_sub(due_before) as i64;
            put(&mut out, ((delta << 1) ^ (delta >> 63)) as u64);
            put_delta(&mut out, armed_before, armed);
            (task_before, due_before, armed_before) = (task.0, due.0, armed);
        }
        out
    }

    fn unpack(bytes: &[u8]) -> Option<Deadlines> {
        let mut reader = Reader::new(bytes, 0);
        let total = reader.small()?;
        let mut timers = Vec::with_capacity(bytes.len() / 3);
        let (mut task, mut due, mut armed) = (0u32, 0u64, 0);
        while !reader.is_at_end() {
            task = task.checked_add(reader.small()?)?;
            let zigzag = reader.number()?;
            due = due.wrapping_add((zigzag >> 1) ^ (zigzag & 1).wrapping_neg());
            armed = reader.delta(armed)?;
            timers.push((TaskId(task), (Nanos(due), armed)));
        }
        Some(Deadlines { timers: timers.into_iter().collect(), armed: total })
    }
}

/// Bytes that unpack to a `T`.
struct Packed<T>(fn(&[u8]) -> Option<T>);

impl<T> Visitor<'_> for Packed<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("packed tasks")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<T, E> {
        self.0(bytes).ok_or_else(|| E::custom("not packed tasks"))
    }
}

impl Serialize for Queue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.pack())
    }
}

impl<'de> Deserialize<'de> for Queue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(Packed(Queue::unpack))
    }
}

impl Serialize for Deadlines {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.pack())
    }
}

impl<'de> Deserialize<'de> for Deadlines {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(Packed(Deadlines::unpack))
    }
}
