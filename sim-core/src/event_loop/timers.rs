//! Timers in two layers, as Node has them: one list per duration, the lists ordered by the time at which their first
//! timer expires, and a single libuv timer under all of them (`lib/internal/timers.js`, `src/env.cc`, libuv's `timer.c`).
//!
//! The layers are not bookkeeping: they decide the order. Timers of one duration run in the order in which they were
//! started; between durations the list that expires first goes first, and at equal times the list that was made first.

use super::slots::{NONE, SlotKind, Slots};
use std::collections::{BTreeMap, BTreeSet};

/// An expiry that no timer has.
pub(super) const NEVER: u64 = u64::MAX;

/// All timers of one duration, in the order in which they were started.
struct List {
    /// Identity that is never reused: a list may be emptied, dropped and made anew while it is being run.
    uid: u64,
    expiry: u64,
    /// Second key of the order between lists; renewed when the list is put back.
    id: u64,
    head: u32,
    tail: u32,
}

/// A list by name, for whoever holds on to it across callbacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ListRef {
    pub(super) msecs: u64,
    uid: u64,
}

/// The lists, and the libuv timer under them.
pub(super) struct Timers {
    lists: BTreeMap<u64, List>,
    queue: BTreeSet<(u64, u64, u64)>,
    next_id: u64,
    /// The earliest expiry the libuv timer is known to serve (`nextExpiry`).
    next_expiry: u64,
    /// When the libuv timer fires, in milliseconds of loop time; none while it is stopped.
    pub(super) deadline: Option<u64>,
    /// How many timers keep the process alive.
    references: i64,
    /// Whether the libuv timer itself does.
    handle_referenced: bool,
}

impl Timers {
    pub(super) fn new() -> Timers {
        Timers {
            lists: BTreeMap::new(),
            queue: BTreeSet::new(),
            next_id: 0,
            next_expiry: NEVER,
            deadline: None,
            references: 0,
            handle_referenced: false,
        }
    }

    /// How many timers keep the loop alive.
    pub(super) fn references(&self) -> i64 {
        self.references
    }

    /// The libuv timer is running and keeps the loop alive.
    pub(super) fn is_alive(&self) -> bool {
        self.deadline.is_some() && self.handle_referenced
    }

    /// One more timer keeps the process alive.
    pub(super) fn reference(&mut self) {
        if self.references == 0 {
            self.handle_referenced = true;
        }
        self.references += 1;
    }

    /// One fewer timer does; `toggle` also lets go of the libuv timer with the last one, as `unref` and `clear` do.
    pub(super) fn unreference(&mut self, toggle: bool) {
        self.references -= 1;
        if toggle && self.references == 0 {
            self.handle_referenced = false;
        }
    }

    /// Puts a timer at the end of the list of its duration, counting from `start`. A new list may bring the libuv timer
    /// forward (`insert`).
    pub(super) fn insert<P>(&mut self, slots: &mut Slots<P>, place: u32, start: u64, loop_time: u64) {
        if slots.get(place).linked {
            self.unlink(slots, place);
        }
        let slot = slots.get_mut(place);
        slot.start = start;
        let msecs = slot.after;
        let list = match self.lists.entry(msecs) {
            std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::btree_map::Entry::Vacant(entry) => {
                let expiry = start.saturating_add(msecs);
                let id = self.next_id;
                self.next_id += 1;
                self.queue.insert((expiry, id, msecs));
                if self.next_expiry > expiry {
                    self.deadline = Some(loop_time.saturating_add(msecs));
                    self.next_expiry = expiry;
                }
                entry.insert(List { uid: id, expiry, id, head: NONE, tail: NONE })
            }
        };
        let tail = list.tail;
        list.tail = place;
        if tail == NONE {
            list.head = place;
        } else {
            slots.get_mut(tail).next = place;
        }
        let slot = slots.get_mut(place);
        slot.previous = tail;
        slot.next = NONE;
        slot.linked = true;
    }

    /// Takes a timer out of its list. The list stays, even when it is empty now.
    pub(super) fn unlink<P>(&mut self, slots: &mut Slots<P>, place: u32) {
        let slot = slots.get_mut(place);
        if !slot.linked {
            return;
        }
        slot.linked = false;
        let (msecs, previous, next) = (slot.after, slot.previous, slot.next);
        if previous != NONE {
            slots.get_mut(previous).next = next;
        }
        if next != NONE {
            slots.get_mut(next).previous = previous;
        }
        if let Some(list) = self.lists.get_mut(&msecs) {
            if list.head == place {
                list.head = next;
            }
            if list.tail == place {
                list.tail = previous;
            }
        }
    }

    /// Clears a timer for good (`unenroll`): an emptied list goes with its last referenced timer.
    pub(super) fn unenroll<P>(&mut self, slots: &mut Slots<P>, place: u32) {
        let slot = slots.get_mut(place);
        slot.payload = None;
        slot.cleared = true;
        if slot.destroyed {
            return;
        }
        slot.destroyed = true;
        let (msecs, referenced) = (slot.after, slot.referenced);
        self.unlink(slots, place);
        if referenced {
            if let Some(list) = self.lists.get(&msecs)
                && list.head == NONE
            {
                let key = (list.expiry, list.id, msecs);
                self.queue.remove(&key);
                self.lists.remove(&msecs);
            }
            self.unreference(true);
        }
    }

    /// The libuv timer fired at `loop_time`, or it has not.
    pub(super) fn fire(&mut self, loop_time: u64) -> bool {
        if self.deadline.is_some_and(|deadline| deadline <= loop_time) {
            self.deadline = None;
            true
        } else {
            false
        }
    }

    /// A pass over the lists begins: whatever is started from now on arms the libuv timer by itself.
    pub(super) fn begin_pass(&mut self) {
        self.next_expiry = NEVER;
    }

    /// The list that expires first, and when.
    pub(super) fn first(&self) -> Option<(u64, ListRef)> {
        let &(expiry, _, msecs) = self.queue.first()?;
        Some((expiry, ListRef { msecs, uid: self.lists[&msecs].uid }))
    }

    /// The pass is over: arms the libuv timer for the list that expires next, at `expiry`, or stops it. It fires in no
    /// less than a millisecond (`Environment::RunTimers`).
    pub(super) fn end_pass(&mut self, expiry: Option<u64>, loop_time: u64) {
        match expiry {
            Some(expiry) => {
                self.next_expiry = expiry;
                self.deadline = Some(loop_time + expiry.saturating_sub(loop_time).max(1));
                self.handle_referenced = self.references > 0;
            }
            None => self.handle_referenced = false,
        }
    }

    /// The first timer of a list; [`NONE`] when it is empty or was dropped.
    pub(super) fn peek(&self, list: ListRef) -> u32 {
        self.lists.get(&list.msecs).filter(|found| found.uid == list.uid).map_or(NONE, |found| found.head)
    }

    /// The list's first timer is not due yet at `now`: puts the list back to when it is.
    pub(super) fn put_back(&mut self, list: ListRef, start: u64, now: u64) {
        let Some(found) = self.lists.get_mut(&list.msecs) else { return };
        self.queue.remove(&(found.expiry, found.id, list.msecs));
        found.expiry = start.saturating_add(list.msecs).max(now + 1);
        found.id = self.next_id;
        self.next_id += 1;
        self.queue.insert((found.expiry, found.id, list.msecs));
    }

    /// Drops a list that has run empty, unless it was dropped and made anew meanwhile.
    pub(super) fn drop_list(&mut self, list: ListRef) {
        if let Some(found) = self.lists.get(&list.msecs)
            && found.uid == list.uid
        {
            self.queue.remove(&(found.expiry, found.id, list.msecs));
            self.lists.remove(&list.msecs);
        }
    }

    /// Whether some timer is due within `from..=to` milliseconds: if so, start-up time decides what runs first.
    pub(super) fn is_due_between(&self, from: u64, to: u64) -> bool {
        self.deadline.is_some_and(|deadline| deadline > from && deadline <= to)
    }

    /// How many timers of the list that expires first were started in the same millisecond as its first one.
    pub(super) fn started_together<P>(&self, slots: &Slots<P>) -> usize {
        let mut place = self.first().map_or(NONE, |(_, list)| self.peek(list));
        let start = if place == NONE { 0 } else { slots.get(place).start };
        let mut count = 0;
        while place != NONE && slots.get(place).start == start {
            count += 1;
            place = slots.get(place).next;
        }
        count
    }

    /// The clock moved on to `start` while the program started these timers: all but the first `kept` of the list that
    /// expires first count from then.
    pub(super) fn start_later<P>(&mut self, slots: &mut Slots<P>, kept: usize, start: u64) {
        let mut place = self.first().map_or(NONE, |(_, list)| self.peek(list));
        let mut index = 0;
        while place != NONE {
            let slot = slots.get_mut(place);
            if index >= kept {
                slot.start = slot.start.max(start);
            }
            index += 1;
            place = slot.next;
        }
    }
}

/// What a timer's callback leaves behind (the `finally` of `listOnTimeout`): an interval starts again, counted from the
/// start of its callback; a timeout that was not refreshed is over. Says whether the timer waits again.
pub(super) fn after_callback<P>(
    timers: &mut Timers,
    slots: &mut Slots<P>,
    place: u32,
    started: u64,
    loop_time: u64,
) -> bool {
    let slot = slots.get_mut(place);
    if slot.kind == SlotKind::Interval && !slot.cleared {
        timers.insert(slots, place, started, loop_time);
        return true;
    }
    if !slot.linked && !slot.destroyed {
        slot.destroyed = true;
        if slot.referenced {
            timers.unreference(false);
        }
    }
    slots.get(place).linked
}
