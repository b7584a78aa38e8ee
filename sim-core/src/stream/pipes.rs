//! Where a readable side is piped to, and which of the destinations it waits for.

/// A destination, by the number under which the driver knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DestId(pub u32);

/// Which destinations have asked for patience (`awaitDrainWriters`). With one pipe it is one of them or none. From the
/// second pipe on it is a set, and stays one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Waiting {
    /// None.
    #[default]
    Nobody,
    /// This one.
    One(DestId),
    /// These, in the order in which they asked.
    Many(Vec<DestId>),
}

/// The pipes of a readable side. A destination may be piped to more than once.
#[derive(Clone, Debug, Default)]
pub struct Pipes {
    dests: Vec<DestId>,
    waiting: Waiting,
}

impl Pipes {
    /// The destinations in the order in which they were added.
    pub fn dests(&self) -> &[DestId] {
        &self.dests
    }

    /// Who is waited for.
    pub fn waiting(&self) -> &Waiting {
        &self.waiting
    }

    /// Whether nobody is waited for.
    pub(super) fn is_free(&self) -> bool {
        match &self.waiting {
            Waiting::Nobody => true,
            Waiting::One(_) => false,
            Waiting::Many(dests) => dests.is_empty(),
        }
    }

    /// Adds a destination; says whether a set is kept from now on.
    pub(super) fn add(&mut self, dest: DestId, many: bool) -> bool {
        let turns = self.dests.len() == 1 && !many;
        if turns {
            self.waiting = match std::mem::take(&mut self.waiting) {
                Waiting::One(dest) => Waiting::Many(vec![dest]),
                other => Waiting::Many(matches!(other, Waiting::Many(_)).then(Vec::new).unwrap_or_default()),
            };
        }
        self.dests.push(dest);
        turns
    }

    /// Takes the first pipe to `dest` away.
    pub(super) fn remove(&mut self, dest: DestId) -> bool {
        let at = self.dests.iter().position(|known| *known == dest);
        at.map(|at| self.dests.remove(at)).is_some()
    }

    /// Takes all away.
    pub(super) fn clear(&mut self) {
        self.dests.clear();
    }

    /// `dest` asks for patience; says whether one destination alone is waited for.
    pub(super) fn wait_for(&mut self, dest: DestId) -> bool {
        if self.dests == [dest] {
            self.waiting = Waiting::One(dest);
            return true;
        }
        if self.dests.len() > 1 && self.dests.contains(&dest) {
            match &mut self.waiting {
                Waiting::Many(dests) if dests.contains(&dest) => {}
                Waiting::Many(dests) => dests.push(dest),
                other => *other = Waiting::Many(vec![dest]),
            }
        }
        false
    }

    /// `dest` needs no patience any more.
    pub(super) fn drained(&mut self, dest: DestId) {
        match &mut self.waiting {
            Waiting::One(waited) if *waited == dest => self.waiting = Waiting::Nobody,
            Waiting::Many(dests) => dests.retain(|waited| *waited != dest),
            _ => {}
        }
    }

    /// Data has been taken: nobody is waited for until a destination asks again.
    #[inline]
    pub(super) fn forget_waiting(&mut self, many: bool) {
        match (&mut self.waiting, many) {
            (Waiting::Many(dests), true) => dests.clear(),
            (waiting, _) => *waiting = Waiting::Nobody,
        }
    }
}
