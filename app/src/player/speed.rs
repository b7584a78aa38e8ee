//! How fast the player plays.

/// A speed that can be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speed {
    /// One step in 1.2 seconds.
    Slow,
    /// One step in 0.6 seconds.
    #[default]
    Normal,
    /// Four steps in a second.
    Fast,
    /// Twenty steps in a second.
    VeryFast,
    /// A thousand steps in a second.
    Rush,
}

impl Speed {
    /// Every speed, slowest first.
    pub const ALL: [Speed; 5] = [Speed::Slow, Speed::Normal, Speed::Fast, Speed::VeryFast, Speed::Rush];

    /// Milliseconds from step to step.
    pub fn interval(self) -> f64 {
        match self {
            Speed::Slow => 1_200.0,
            Speed::Normal => 600.0,
            Speed::Fast => 250.0,
            Speed::VeryFast => 50.0,
            Speed::Rush => 1.0,
        }
    }

    /// What it is called.
    pub fn label(self) -> &'static str {
        match self {
            Speed::Slow => "½×",
            Speed::Normal => "1×",
            Speed::Fast => "2½×",
            Speed::VeryFast => "12×",
            Speed::Rush => "600×",
        }
    }

    /// The next faster one, or this.
    pub fn faster(self) -> Speed {
        Speed::ALL[(self.index() + 1).min(Speed::ALL.len() - 1)]
    }

    /// The next slower one, or this.
    pub fn slower(self) -> Speed {
        Speed::ALL[self.index().saturating_sub(1)]
    }

    /// Its place in [`Speed::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}
