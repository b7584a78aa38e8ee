//! Where the timeline draws what, for one width. Computed once for a trace and a width; a frame of scrubbing only moves
//! the playhead and the edge between past and future.
//!
//! Every record takes the same room, so dragging feels even. A sleep adds a little for its break mark, however long it
//! was, and busy loops share a quarter of the width by their length.

use super::bands::{Bands, Kind, Long};
use crate::player::narrate::millis;
use crate::words::fill;
use sim_core::time::Nanos;

/// Room for times, above the bands.
pub const TIMES: f64 = 17.0;
/// Height of one process's band.
pub const ROW: f64 = 26.0;
/// Space between processes.
pub const ROW_GAP: f64 = 4.0;
/// Room for outputs, below the bands.
pub const OUTPUTS: f64 = 28.0;

/// Stretches narrower than this are summed up.
const NARROW: f64 = 2.0;
/// Width of such a sum.
const BUCKET: f64 = 3.0;
/// Share of the width that busy loops get, at most.
const BUSY_SHARE: f64 = 0.25;
/// Share of the width that breaks get, at most, and the width of one.
const WAIT_SHARE: f64 = 0.2;
const WAIT: f64 = 18.0;
/// Least distance between dots: closer ones become one.
const DOT_GAP: f64 = 8.0;
/// Least distance between break marks.
const BREAK_GAP: f64 = 22.0;
/// Average width of a character in band labels, times, and output labels.
const LABEL_CHAR: f64 = 7.4;
const TIME_CHAR: f64 = 7.0;
const OUTPUT_CHAR: f64 = 7.6;

/// A coloured piece of a band.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The process.
    pub row: u16,
    /// Left edge.
    pub x: f64,
    /// Width.
    pub w: f64,
    /// What goes on, most of the time.
    pub kind: Kind,
    /// Its name, where there is room.
    pub label: Option<&'static str>,
}

/// A text at an x.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where it begins.
    pub x: f64,
    /// What it says.
    pub text: String,
}

/// A busy loop: a stretch of one band.
#[derive(Clone, Debug, PartialEq)]
pub struct Busy {
    /// Left edge.
    pub x: f64,
    /// Where its text begins: right of the band's own label.
    pub text_x: f64,
    /// The process.
    pub row: u16,
    /// How long the thread was busy.
    pub text: String,
}

/// A dot, which stands for one output or several that are too close together.
#[derive(Clone, Debug, PartialEq)]
pub struct OutputDot {
    /// Its centre.
    pub x: f64,
    /// The record of the first.
    pub record: u32,
    /// Whether one of them went to standard error.
    pub error: bool,
    /// What it printed, where there is room.
    pub label: Option<String>,
}

/// The timeline at one width.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Coloured pieces.
    pub pieces: Vec<Piece>,
    /// Times above.
    pub times: Vec<Mark>,
    /// Breaks: the middle of each.
    pub breaks: Vec<f64>,
    /// Busy loops that have room for their length.
    pub busy: Vec<Busy>,
    /// Outputs below.
    pub dots: Vec<OutputDot>,
    /// What a person did: the middle of each.
    pub inputs: Vec<f64>,
    len: u32,
    scale: f64,
    extras: Vec<Extra>,
}

#[derive(Clone, Debug, PartialEq)]
struct Extra {
    record: u32,
    /// Room added by this one and all before it.
    sum: f64,
    own: f64,
}

impl Layout {
    /// The layout of `bands` on `width` CSS pixels.
    pub fn new(bands: &Bands, width: f64) -> Layout {
        let rows = f64::from(bands.processes.max(1));
        let height = TIMES + rows * ROW + (rows - 1.0) * ROW_GAP + OUTPUTS;
        let extras = extras(bands, width);
        let added = extras.last().map_or(0.0, |extra| extra.sum);
        let scale = (width - added) / f64::from(bands.len.max(1));
        let mut layout = Layout { width, height, len: bands.len, scale, extras, ..Layout::default() };
        layout.pieces = layout.pieces(bands);
        layout.breaks = bands
            .long
            .iter()
            .filter(|(_, long)| matches!(long, Long::Wait(_)))
            .map(|(n, _)| layout.centre(*n))
            .collect();
        layout.breaks.dedup_by(|b, a| *b - *a < BREAK_GAP);
        layout.busy = layout.busy(bands);
        layout.times = layout.times(bands);
        layout.dots = layout.dots(bands);
        layout.inputs = bands.inputs.iter().map(|n| layout.centre(*n)).collect();
        layout
    }

    /// The left edge of a record; of one past the last: the width.
    pub fn x(&self, record: u32) -> f64 {
        let before = self.extras.partition_point(|extra| extra.record < record);
        let added = before.checked_sub(1).map_or(0.0, |i| self.extras[i].sum);
        f64::from(record) * self.scale + added
    }

    /// The middle of a record, where the playhead stands.
    pub fn centre(&self, record: u32) -> f64 {
        (self.x(record) + self.x(record + 1)) / 2.0
    }

    /// The record at an x; outside of the timeline the first or the last.
    pub fn at(&self, x: f64) -> u32 {
        let (mut low, mut high) = (0, self.len.saturating_sub(1));
        while low < high {
            let middle = low + (high - low).div_ceil(2);
            if self.x(middle) <= x { low = middle } else { high = middle - 1 }
        }
        low
    }

    /// Where the outputs of the future begin: left of the first dot that stands for a later record. No label reaches
    /// over the dot after its own, so a picture that ends here shows exactly what was printed up to `record`.
    pub fn outputs_until(&self, record: u32) -> f64 {
        let seen = self.dots.partition_point(|dot| dot.record <= record);
        self.dots.get(seen).map_or(self.width + BUCKET, |dot| (dot.x - 4.0).max(0.0))
    }

    /// The top of a process's band.
    pub fn row_y(&self, row: u16) -> f64 {
        TIMES + f64::from(row) * (ROW + ROW_GAP)
    }

    fn pieces(&self, bands: &Bands) -> Vec<Piece> {
        (0..bands.processes).flat_map(|row| self.row(bands, row)).collect()
    }

    fn row(&self, bands: &Bands, row: u16) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut bucket = Bucket::default();
        for band in bands.bands.iter().filter(|band| band.process == row) {
            let (x, end) = (self.x(band.first), self.x(band.last + 1));
            if end - x < NARROW {
                if !bucket.holds(x) {
                    pieces.extend(bucket.flush(row));
                    bucket.start = x;
                }
                bucket.add(band.kind, end - x);
                continue;
            }
            pieces.extend(bucket.flush(row));
            let gap = if end - x > 8.0 { 2.0 } else { 0.0 };
            let name = band.kind.label();
            let fits = band.kind != Kind::Wait && end - x - gap >= name.len() as f64 * LABEL_CHAR + 11.0;
            pieces.push(Piece { row, x, w: end - x - gap, kind: band.kind, label: fits.then_some(name) });
        }
        pieces.extend(bucket.flush(row));
        pieces
    }

    fn times(&self, bands: &Bands) -> Vec<Mark> {
        let mut marks: Vec<Mark> = vec![Mark { x: 0.0, text: "0".into() }];
        let (mut free_from, mut shown) = (40.0, 0);
        for band in bands.bands.iter().filter(|band| band.kind != Kind::Wait) {
            let x = self.x(band.first);
            let text = millis(Nanos::from_millis(band.start.as_millis()));
            let end = x + text.len() as f64 * TIME_CHAR;
            if band.start.as_millis() > shown && x >= free_from && end <= self.width {
                shown = band.start.as_millis();
                marks.push(Mark { x, text });
                free_from = end + 16.0;
            }
        }
        marks
    }

    fn busy(&self, bands: &Bands) -> Vec<Busy> {
        let of_band = |record: u32| bands.bands.iter().find(|band| band.first <= record && record <= band.last);
        let wide = bands.long.iter().filter_map(|(record, long)| {
            let Long::Busy(by) = long else { return None };
            let band = of_band(*record)?;
            let (x, end) = (self.x(*record), self.x(record + 1));
            let label = band.kind.label().len() as f64 * LABEL_CHAR + 16.0;
            let text_x = (x + 8.0).max(self.x(band.first) + label);
            let text = fill("busy {}", &[&millis(*by)]);
            let fits = end - text_x >= text.chars().count() as f64 * LABEL_CHAR;
            fits.then_some(Busy { x, text_x, row: band.process, text })
        });
        wide.collect()
    }

    fn dots(&self, bands: &Bands) -> Vec<OutputDot> {
        let mut dots: Vec<OutputDot> = Vec::new();
        let mut free_from = f64::MIN;
        for dot in &bands.dots {
            let x = self.centre(dot.record);
            let error = dot.stream == sim_core::trace::Stream::Stderr;
            if let Some(last) = dots.last_mut()
                && x - last.x < DOT_GAP
            {
                last.error |= error;
                continue;
            }
            let end = x + 8.0 + dot.text.chars().count() as f64 * OUTPUT_CHAR;
            let fits = x - 4.0 >= free_from && end <= self.width && !dot.text.is_empty();
            if fits {
                free_from = end + 8.0;
            }
            dots.push(OutputDot { x, record: dot.record, error, label: fits.then(|| dot.text.clone()) });
        }
        self.without_struck_labels(dots)
    }

    /// A label that another dot stands in would read as that dot's.
    fn without_struck_labels(&self, mut dots: Vec<OutputDot>) -> Vec<OutputDot> {
        let xs: Vec<f64> = dots.iter().map(|dot| dot.x).collect();
        for (index, dot) in dots.iter_mut().enumerate() {
            let Some(label) = &dot.label else { continue };
            let end = dot.x + 8.0 + label.chars().count() as f64 * OUTPUT_CHAR;
            if xs.get(index + 1).is_some_and(|next| *next - 5.0 < end) {
                let room = ((xs[index + 1] - 12.0 - dot.x) / OUTPUT_CHAR).floor() as usize;
                dot.label = (room >= 6).then(|| label.chars().take(room - 1).chain(['…']).collect());
            }
        }
        dots
    }
}

fn extras(bands: &Bands, width: f64) -> Vec<Extra> {
    let is_wait = |long: &Long| matches!(long, Long::Wait(_));
    let waits = bands.long.iter().filter(|(_, long)| is_wait(long)).count();
    let wait = WAIT.min(width * WAIT_SHARE / waits.max(1) as f64);
    let busy: f64 = bands.long.iter().map(|(_, long)| if let Long::Busy(by) = long { by.0 as f64 } else { 0.0 }).sum();
    let mut sum = 0.0;
    let mut all = Vec::with_capacity(bands.long.len());
    for (record, long) in &bands.long {
        let own = match long {
            Long::Wait(_) => wait,
            Long::Busy(by) => width * BUSY_SHARE * by.0 as f64 / busy.max(1.0),
        };
        sum += own;
        all.push(Extra { record: *record, sum, own });
    }
    debug_assert!(all.iter().all(|extra| extra.own >= 0.0));
    all
}

#[derive(Default)]
struct Bucket {
    start: f64,
    width: f64,
    kinds: Vec<(Kind, f64)>,
}

impl Bucket {
    fn holds(&self, x: f64) -> bool {
        !self.kinds.is_empty() && x < self.start + BUCKET
    }

    fn add(&mut self, kind: Kind, width: f64) {
        self.width += width;
        match self.kinds.iter_mut().find(|(k, _)| *k == kind) {
            Some((_, sum)) => *sum += width,
            None => self.kinds.push((kind, width)),
        }
    }

    fn flush(&mut self, row: u16) -> Option<Piece> {
        let most = self.kinds.iter().copied().reduce(|a, b| if b.1 > a.1 { b } else { a });
        let piece = most.map(|(kind, _)| Piece { row, x: self.start, w: self.width, kind, label: None });
        *self = Bucket::default();
        piece
    }
}
