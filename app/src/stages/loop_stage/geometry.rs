//! Where everything stands on the loop stage: inside JavaScript, around it the loop, outside the system.
//!
//! Three arrangements of the same geography: a wide one; a compact one for phones, in which what waits for poll has
//! a row under the track; and a low one for the projector, whose type is so large that little room is left, with the
//! system beside the loop. Units are CSS pixels at the smallest size; larger stages are scaled as a whole.

use super::track::{Point, Rect, Station, Track};

/// Height of a token.
pub const TOKEN: f64 = 27.0;
/// Space between tokens.
pub const GAP: f64 = 6.0;
/// Width of one character of the monospaced 13-unit type in tokens.
pub const CHARACTER: f64 = 7.83;
/// Space left and right of a token's text.
pub const PADDING: f64 = 8.0;

const WIDE_FROM: f64 = 520.0;
const WIDE_MIN: (f64, f64) = (600.0, 520.0);
const COMPACT_MIN: (f64, f64) = (304.0, 490.0);
/// The same without the pool and what comes back from it.
const COMPACT_BARE: (f64, f64) = (304.0, 369.0);
/// The least scale of the compact arrangement: smaller could not be read. What is still too high is scrolled.
const COMPACT_SCALE: f64 = 0.8;
/// Height of the compact arrangement at most, in widths: more would only pull things apart.
const COMPACT_TALL: f64 = 1.25;
const SLOT: f64 = 30.0;
/// Least size of the low arrangement, with the system and without it.
const LOW_MIN: (f64, f64) = (416.0, 316.0);
const LOW_BARE: (f64, f64) = (300.0, 276.0);
/// Width of the system in it.
const LOW_SYSTEM: f64 = 98.0;

/// A place where tokens are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The call stack.
    Stack,
    /// The nextTick queue.
    Ticks,
    /// The microtask queue.
    Microtasks,
    /// Above the timers station.
    Timers,
    /// Beside the pending station.
    Pending,
    /// Beside the poll station.
    Ready,
    /// Under the check station.
    Check,
    /// Under the closing station.
    Closing,
    /// The queue of the thread pool.
    PoolQueue,
    /// A thread of the pool, from 0.
    Slot(u8),
    /// The kernel: what waits outside for a report.
    Kernel,
}

impl Place {
    /// The station that a token passes on its way between this place and the call stack.
    pub fn station(self) -> Option<Station> {
        match self {
            Place::Timers => Some(Station::Timers),
            Place::Pending => Some(Station::Pending),
            Place::Ready => Some(Station::Poll),
            Place::Check => Some(Station::Check),
            Place::Closing => Some(Station::Closing),
            _ => None,
        }
    }
}

/// How tokens line up in an area.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Align {
    /// From the left.
    Left,
    /// Each row around this x, kept inside the area.
    Around(f64),
}

/// A rectangle that tokens fill row by row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// The room.
    pub rect: Rect,
    /// From one row to the next.
    pub row: f64,
    /// How rows line up.
    pub align: Align,
}

/// The arrangement for one size.
#[derive(Clone, Debug, PartialEq)]
pub struct Geometry {
    /// Width in units.
    pub width: f64,
    /// Height in units.
    pub height: f64,
    /// Whether this is an arrangement with little room: for phones, or the low one.
    pub compact: bool,
    /// Whether this is the arrangement for the projector.
    pub low: bool,
    /// Whether the pool and the kernel are drawn: always, except on phones for a program that uses neither.
    pub system: bool,
    /// The loop.
    pub track: Track,
    /// The box of JavaScript.
    pub inside: Rect,
    /// The call stack in it.
    pub stack: Rect,
    /// The nextTick queue in it.
    pub ticks: Rect,
    /// The microtask queue in it.
    pub microtasks: Rect,
    /// The thread pool.
    pub pool: Rect,
    /// The kernel.
    pub kernel: Rect,
}

impl Geometry {
    /// The arrangement for a stage of `width` × `height` CSS pixels. The result may be larger or smaller in units; its
    /// proportions are those of the stage unless the stage is smaller than the least that can be read. `system` says
    /// whether anything will ever wait in the pool or the kernel.
    pub fn new(width: f64, height: f64, system: bool) -> Geometry {
        let compact = width < WIDE_FROM;
        let (min_w, min_h) = match (compact, system) {
            (true, true) => COMPACT_MIN,
            (true, false) => COMPACT_BARE,
            (false, _) => WIDE_MIN,
        };
        let scale = if compact {
            (height / min_h).clamp(COMPACT_SCALE, 1.0)
        } else {
            (width / 632.0).min(height / 560.0).clamp(1.0, 1.6)
        };
        let (w, h) = ((width / scale).max(min_w).round(), (height / scale).max(min_h).round());
        if compact { Geometry::narrow(w, h.min((w * COMPACT_TALL).max(min_h)), system) } else { Geometry::wide(w, h) }
    }

    /// The arrangement for the projector, for a stage of `width` × `height` units.
    pub fn low(width: f64, height: f64, system: bool) -> Geometry {
        let (min_w, min_h) = if system { LOW_MIN } else { LOW_BARE };
        let (w, h) = (width.max(min_w).round(), height.max(min_h).round());
        let (beside, rows) = if system { (LOW_SYSTEM + 6.0, 2.0) } else { (0.0, 1.0) };
        let room = w - beside;
        let track = Rect::new(24.0, 64.0, room - 48.0, h - 64.0 - rows * (TOKEN + 3.0) - 20.0);
        let inside = Rect::new(track.x + 21.0, track.y + 22.0, track.w - 42.0, track.h - 44.0);
        Geometry {
            width: w,
            height: h,
            compact: true,
            low: true,
            system,
            track: Track { rect: track, radius: 48.0_f64.min(track.h / 2.0) },
            stack: Rect::new(inside.x + 7.0, inside.y + 7.0, inside.w * 0.4, inside.h - 14.0),
            ticks: queue(inside, inside.w * 0.4, 7.0, 7.0, 0),
            microtasks: queue(inside, inside.w * 0.4, 7.0, 7.0, 1),
            inside,
            pool: Rect::new(w - LOW_SYSTEM, 96.0, LOW_SYSTEM - 2.0, h - 98.0),
            kernel: Rect::new(w - LOW_SYSTEM, 2.0, LOW_SYSTEM - 2.0, 88.0),
        }
    }

    /// Width of what the loop takes: all of it, but for the system beside it in the low arrangement.
    fn loop_width(&self) -> f64 {
        if self.low && self.system { self.width - LOW_SYSTEM - 6.0 } else { self.width }
    }

    fn wide(w: f64, h: f64) -> Geometry {
        let pool_top = h - 104.0;
        let track = Rect::new(64.0, 100.0, w - 64.0 - 150.0, pool_top - 46.0 - 17.0 - 100.0);
        let inside = Rect::new(track.x + 32.0, track.y + 42.0, track.w - 64.0, track.h - 84.0);
        let kernel_w = 150.0;
        Geometry {
            width: w,
            height: h,
            compact: false,
            low: false,
            system: true,
            track: Track { rect: track, radius: (track.h / 2.0).min(112.0) },
            stack: Rect::new(inside.x + 10.0, inside.y + 30.0, inside.w * 0.4, inside.h - 40.0),
            ticks: queue(inside, inside.w * 0.4, 10.0, 30.0, 0),
            microtasks: queue(inside, inside.w * 0.4, 10.0, 30.0, 1),
            inside,
            pool: Rect::new(8.0, pool_top, w - 16.0 - kernel_w - 8.0, 98.0),
            kernel: Rect::new(w - 8.0 - kernel_w, pool_top, kernel_w, 98.0),
        }
    }

    fn narrow(w: f64, h: f64, system: bool) -> Geometry {
        // Under the track: a row for closing and check, and with the system one for poll and the pool itself.
        let (rows, pool_height) = if system { (2.0, 90.0) } else { (1.0, 0.0) };
        let pool_top = h - pool_height - 2.0;
        let track = Rect::new(22.0, 96.0, w - 44.0, pool_top - rows * (TOKEN + GAP) - 22.0 - 96.0);
        let inside = Rect::new(track.x + 20.0, track.y + 40.0, track.w - 40.0, track.h - 80.0);
        Geometry {
            width: w,
            height: h,
            compact: true,
            low: false,
            system,
            track: Track { rect: track, radius: 56.0_f64.min(track.h / 2.0) },
            stack: Rect::new(inside.x + 8.0, inside.y + 8.0, inside.w * 0.4, inside.h - 16.0),
            ticks: queue(inside, inside.w * 0.4, 8.0, 8.0, 0),
            microtasks: queue(inside, inside.w * 0.4, 8.0, 8.0, 1),
            inside,
            pool: Rect::new(2.0, pool_top, w - 4.0, pool_height),
            kernel: Rect::new(w - 96.0, 2.0, 94.0, 58.0),
        }
    }

    /// Where a station stands.
    pub fn station(&self, station: Station) -> Point {
        self.track.at(self.track.share(station))
    }

    /// The room for tokens at a place.
    pub fn area(&self, place: Place) -> Area {
        let row = TOKEN + 2.0;
        let (w, pool) = (self.loop_width(), self.pool);
        let in_box =
            |r: Rect| Area { rect: Rect::new(r.x + 8.0, r.y + 23.0, r.w - 16.0, r.h - 23.0), row, align: Align::Left };
        let plain = |rect: Rect| Area { rect, row, align: Align::Left };
        let around = |rect: Rect, station: Station| Area { rect, row, align: Align::Around(self.station(station).x) };
        let under =
            if self.low { self.height - TOKEN - 2.0 } else { pool.y - TOKEN - if self.compact { 8.0 } else { 12.0 } };
        let beside = if self.compact && self.system { under - TOKEN - if self.low { 3.0 } else { GAP } } else { under };
        match place {
            Place::Stack => in_box(self.stack),
            Place::Ticks => in_box(self.ticks),
            Place::Microtasks => in_box(self.microtasks),
            Place::Timers if self.low => around(Rect::new(92.0, 2.0, w - 96.0, TOKEN), Station::Timers),
            Place::Timers if self.compact => around(Rect::new(4.0, 24.0, w - 8.0 - 98.0, TOKEN), Station::Timers),
            Place::Timers => around(Rect::new(12.0, 34.0, w - 24.0, TOKEN), Station::Timers),
            Place::Pending if self.low => plain(Rect::new(4.0, under, 88.0, TOKEN)),
            Place::Ready if self.low => plain(Rect::new(100.0, under, w - 104.0, TOKEN)),
            Place::Pending if self.compact => {
                plain(Rect::new(self.inside.right() - 92.0, self.inside.y - TOKEN - 4.0, 92.0, TOKEN))
            }
            Place::Pending => {
                let at = self.station(Station::Pending);
                plain(Rect::new(at.x + 16.0, at.y + 8.0, w - at.x - 24.0, TOKEN))
            }
            Place::Ready if self.compact => plain(Rect::new(62.0, under, w - 66.0, TOKEN)),
            Place::Ready => {
                let at = self.station(Station::Poll);
                plain(Rect::new(at.x + 24.0, at.y + 20.0, w - at.x - 32.0, under - at.y - 30.0))
            }
            Place::Check => {
                let left = if self.compact { w * 0.42 } else { self.track.rect.x + self.track.rect.w * 0.5 };
                around(Rect::new(left, beside, w - left - 4.0, TOKEN), Station::Check)
            }
            Place::Closing => {
                let right =
                    if self.compact { w * 0.42 - 4.0 } else { self.track.rect.x + self.track.rect.w * 0.5 - 8.0 };
                around(Rect::new(4.0, beside, right - 4.0, TOKEN), Station::Closing)
            }
            Place::PoolQueue if self.low => {
                plain(Rect::new(pool.x + 8.0, pool.bottom() - TOKEN - 6.0, pool.w - 16.0, TOKEN))
            }
            Place::PoolQueue if self.compact => plain(Rect::new(pool.x + 132.0, pool.y + 1.0, pool.w - 140.0, TOKEN)),
            Place::PoolQueue => plain(Rect::new(pool.x + 92.0, pool.y + 64.0, pool.w - 100.0, TOKEN)),
            Place::Slot(_) => plain(pool),
            Place::Kernel => {
                plain(Rect::new(self.kernel.x + 8.0, self.kernel.y + 26.0, self.kernel.w - 16.0, self.kernel.h - 30.0))
            }
        }
    }

    /// The thread `index` of `threads`. Threads beyond what the box can show share the last place.
    pub fn slot(&self, index: u8, threads: usize) -> Rect {
        let (columns, rows, top, height) = match (self.low, self.compact) {
            (true, _) => (1, 4, 28.0, SLOT - 2.0),
            (_, true) => (2, 2, 28.0, SLOT - 2.0),
            _ => (4, 1, 28.0, SLOT),
        };
        let columns = columns.max(threads.div_ceil(rows).min(6));
        let index = usize::from(index).min(columns * rows - 1);
        let width = (self.pool.w - 16.0 - GAP * (columns - 1) as f64) / columns as f64;
        Rect::new(
            self.pool.x + 8.0 + (width + GAP) * (index % columns) as f64,
            self.pool.y + top + (height + 3.0) * (index / columns) as f64,
            width,
            height,
        )
    }
}

fn queue(inside: Rect, stack_width: f64, pad: f64, top: f64, index: usize) -> Rect {
    let x = inside.x + pad + stack_width + 8.0;
    let height = (inside.h - top - pad - 6.0) / 2.0;
    Rect::new(x, inside.y + top + (height + 6.0) * index as f64, inside.right() - pad - x, height)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZES: [(f64, f64); 8] = [
        (304.0, 240.0),
        (304.0, 490.0),
        (374.0, 560.0),
        (519.0, 400.0),
        (520.0, 300.0),
        (632.0, 568.0),
        (1270.0, 928.0),
        (2400.0, 1800.0),
    ];
    const PLACES: [Place; 10] = [
        Place::Stack,
        Place::Ticks,
        Place::Microtasks,
        Place::Timers,
        Place::Pending,
        Place::Ready,
        Place::Check,
        Place::Closing,
        Place::PoolQueue,
        Place::Kernel,
    ];

    /// Each arrangement at several sizes.
    fn arrangements() -> impl Iterator<Item = Geometry> {
        let usual = SIZES.into_iter().map(|(w, h)| Geometry::new(w, h, true));
        usual.chain([(300.0, 200.0), (380.0, 320.0), (640.0, 330.0)].map(|(w, h)| Geometry::low(w, h, true)))
    }

    fn overlap(a: &Rect, b: &Rect) -> bool {
        a.x < b.right() - 0.01 && b.x < a.right() - 0.01 && a.y < b.bottom() - 0.01 && b.y < a.bottom() - 0.01
    }

    #[test]
    fn every_place_is_on_the_stage_and_holds_a_token() {
        for geometry in arrangements() {
            let (w, h) = (geometry.width, geometry.height);
            let stage = Rect::new(0.0, 0.0, geometry.width, geometry.height);
            for place in PLACES {
                let area = geometry.area(place).rect;
                assert!(stage.contains(&area), "{place:?} at {w}×{h}: {area:?} not in {stage:?}");
                assert!(area.h >= TOKEN - 0.01 && area.w >= 70.0, "{place:?} at {w}×{h}: {area:?} too small");
            }
        }
    }

    #[test]
    fn places_do_not_overlap() {
        for geometry in arrangements() {
            let (w, h) = (geometry.width, geometry.height);
            for (i, a) in PLACES.iter().enumerate() {
                for b in &PLACES[i + 1..] {
                    let (ra, rb) = (geometry.area(*a).rect, geometry.area(*b).rect);
                    assert!(!overlap(&ra, &rb), "{a:?} and {b:?} at {w}×{h}: {ra:?} {rb:?}");
                }
            }
        }
    }

    #[test]
    fn threads_have_places_of_their_own_inside_the_pool() {
        for geometry in arrangements() {
            let (w, h) = (geometry.width, geometry.height);
            for threads in 1..=4 {
                let slots: Vec<Rect> = (0..threads).map(|i| geometry.slot(i, usize::from(threads))).collect();
                for (i, slot) in slots.iter().enumerate() {
                    assert!(geometry.pool.contains(slot), "{w}×{h}: {slot:?}");
                    assert!(slots[i + 1..].iter().all(|other| !overlap(slot, other)));
                }
            }
        }
    }

    #[test]
    fn a_large_stage_is_scaled_rather_than_emptied() {
        let geometry = Geometry::new(1270.0, 928.0, true);
        assert!(geometry.width < 900.0, "text grows with the stage: {}", geometry.width);
        let ratio = geometry.width / geometry.height;
        assert!((ratio - 1270.0 / 928.0).abs() < 0.01, "{ratio}");
    }

    #[test]
    fn a_short_phone_shows_the_whole_loop_of_a_program_that_stays_inside() {
        let phone = Geometry::new(320.0, 300.0, false);
        assert!((phone.width / phone.height - 320.0 / 300.0).abs() < 0.01, "nothing has to be scrolled");
        [phone, Geometry::low(360.0, 300.0, false)].iter().for_each(stays_inside);
    }

    fn stays_inside(geometry: &Geometry) {
        let inside = [Place::Stack, Place::Ticks, Place::Microtasks, Place::Timers, Place::Check, Place::Closing];
        let stage = Rect::new(0.0, 0.0, geometry.width, geometry.height);
        for (i, a) in inside.iter().enumerate() {
            let area = geometry.area(*a).rect;
            assert!(stage.contains(&area) && area.h >= TOKEN - 0.01, "{a:?}: {area:?}");
            assert!(inside[i + 1..].iter().all(|b| !overlap(&area, &geometry.area(*b).rect)), "{a:?}");
        }
    }
}
