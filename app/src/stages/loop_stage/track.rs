//! The track that the cart follows: a rounded rectangle, walked clockwise from the middle of its left side.

use sim_core::trace::Phase;
use std::f64::consts::{FRAC_PI_2, PI};

/// A point in the stage's units.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A rectangle in the stage's units.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Rect {
    /// A rectangle by its corner and size.
    pub const fn new(x: f64, y: f64, w: f64, h: f64) -> Rect {
        Rect { x, y, w, h }
    }

    /// The right edge.
    pub fn right(&self) -> f64 {
        self.x + self.w
    }

    /// The bottom edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.h
    }

    /// The point in the middle.
    pub fn centre(&self) -> Point {
        Point { x: self.x + self.w / 2.0, y: self.y + self.h / 2.0 }
    }

    /// Whether `other` lies inside, edges included.
    pub fn contains(&self, other: &Rect) -> bool {
        const SLACK: f64 = 0.01;
        other.x >= self.x - SLACK
            && other.y >= self.y - SLACK
            && other.right() <= self.right() + SLACK
            && other.bottom() <= self.bottom() + SLACK
    }
}

/// A stop on the track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Station {
    /// Before the loop turns, and after it has ended.
    Start,
    /// The timers phase.
    Timers,
    /// Pending callbacks, idle and prepare handles.
    Pending,
    /// The poll phase.
    Poll,
    /// The check phase.
    Check,
    /// Close callbacks.
    Closing,
}

impl Station {
    /// Every station in the order in which the cart passes them.
    pub const ALL: [Station; 6] =
        [Station::Start, Station::Timers, Station::Pending, Station::Poll, Station::Check, Station::Closing];

    /// The station at which the cart stands during `phase`.
    pub fn of(phase: Phase) -> Station {
        match phase {
            Phase::Main | Phase::Exit => Station::Start,
            Phase::Timers => Station::Timers,
            Phase::Pending | Phase::Prepare => Station::Pending,
            Phase::Poll => Station::Poll,
            Phase::Check => Station::Check,
            Phase::Closing => Station::Closing,
        }
    }
}

/// The rounded rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Track {
    /// The line in the middle of the track.
    pub rect: Rect,
    /// Radius of the corners, at most half the shorter side.
    pub radius: f64,
}

impl Track {
    /// Length of one turn.
    pub fn length(&self) -> f64 {
        2.0 * (self.rect.w + self.rect.h) - 8.0 * self.radius + 2.0 * PI * self.radius
    }

    /// Where a cart is that has gone `share` of a turn from the start; any number, whole turns do not matter.
    pub fn at(&self, share: f64) -> Point {
        let (r, rect) = (self.radius, self.rect);
        let (straight_x, straight_y, arc) = (rect.w - 2.0 * r, rect.h - 2.0 * r, FRAC_PI_2 * r);
        let mut way = share.rem_euclid(1.0) * self.length();
        let corner = |cx: f64, cy: f64, from: f64, way: f64| {
            let angle = from + way / r;
            Point { x: cx + r * angle.cos(), y: cy + r * angle.sin() }
        };
        if way <= straight_y / 2.0 {
            return Point { x: rect.x, y: rect.y + rect.h / 2.0 - way };
        }
        way -= straight_y / 2.0;
        if way <= arc {
            return corner(rect.x + r, rect.y + r, PI, way);
        }
        way -= arc;
        if way <= straight_x {
            return Point { x: rect.x + r + way, y: rect.y };
        }
        way -= straight_x;
        if way <= arc {
            return corner(rect.right() - r, rect.y + r, -FRAC_PI_2, way);
        }
        way -= arc;
        if way <= straight_y {
            return Point { x: rect.right(), y: rect.y + r + way };
        }
        way -= straight_y;
        if way <= arc {
            return corner(rect.right() - r, rect.bottom() - r, 0.0, way);
        }
        way -= arc;
        if way <= straight_x {
            return Point { x: rect.right() - r - way, y: rect.bottom() };
        }
        way -= straight_x;
        if way <= arc {
            return corner(rect.x + r, rect.bottom() - r, FRAC_PI_2, way);
        }
        way -= arc;
        Point { x: rect.x, y: rect.bottom() - r - way }
    }

    /// Share of a turn at which a station stands.
    pub fn share(&self, station: Station) -> f64 {
        let (r, rect, length) = (self.radius, self.rect, self.length());
        let (straight_x, straight_y, arc) = (rect.w - 2.0 * r, rect.h - 2.0 * r, FRAC_PI_2 * r);
        let top = straight_y / 2.0 + arc;
        let right = top + straight_x + arc;
        let bottom = right + straight_y + arc;
        let way = match station {
            Station::Start => 0.0,
            Station::Timers => top + straight_x / 2.0,
            Station::Pending => top + straight_x + arc * 0.5,
            Station::Poll => right + straight_y / 2.0,
            Station::Check => bottom + straight_x * 0.14,
            Station::Closing => bottom + straight_x * 0.88,
        };
        way / length
    }

    /// The points that a cart passes from one share to another, both ends included: onwards when `forward`, else
    /// backwards. At most `steps` parts.
    pub fn walk(&self, from: f64, to: f64, forward: bool, steps: usize) -> Vec<Point> {
        let distance = if forward { (to - from).rem_euclid(1.0) } else { -(from - to).rem_euclid(1.0) };
        let steps = steps.max(1);
        (0..=steps).map(|i| self.at(from + distance * i as f64 / steps as f64)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRACK: Track = Track { rect: Rect::new(64.0, 104.0, 420.0, 298.0), radius: 110.0 };

    fn distance(a: Point, b: Point) -> f64 {
        ((a.x - b.x).powi(2) + (a.y - b.y).powi(2)).sqrt()
    }

    #[test]
    fn a_turn_is_closed_and_even() {
        let steps = 1_000;
        let stride = TRACK.length() / f64::from(steps);
        for i in 0..steps {
            let (a, b) = (TRACK.at(f64::from(i) / f64::from(steps)), TRACK.at(f64::from(i + 1) / f64::from(steps)));
            let gone = distance(a, b);
            assert!(gone <= stride + 1e-6 && gone > stride * 0.99, "step {i} goes {gone}, not {stride}");
        }
        assert!(distance(TRACK.at(0.0), TRACK.at(1.0)) < 1e-9);
    }

    #[test]
    fn stations_stand_in_the_order_of_the_phases() {
        let shares: Vec<f64> = Station::ALL.iter().map(|s| TRACK.share(*s)).collect();
        assert!(shares.windows(2).all(|pair| pair[0] < pair[1]), "{shares:?}");
        assert!((TRACK.at(TRACK.share(Station::Timers)).y - TRACK.rect.y).abs() < 1e-9);
        assert!((TRACK.at(TRACK.share(Station::Poll)).x - TRACK.rect.right()).abs() < 1e-9);
        assert!((TRACK.at(TRACK.share(Station::Check)).y - TRACK.rect.bottom()).abs() < 1e-9);
    }

    #[test]
    fn a_walk_goes_the_way_that_time_goes() {
        let (closing, timers) = (TRACK.share(Station::Closing), TRACK.share(Station::Timers));
        let onwards = TRACK.walk(closing, timers, true, 20);
        assert!(onwards.iter().any(|p| (p.x - TRACK.rect.x).abs() < 1.0), "past the start");
        let back = TRACK.walk(timers, closing, false, 20);
        for (a, b) in onwards.iter().zip(back.iter().rev()) {
            assert!(distance(*a, *b) < 1e-6, "stepping back is the same way, reversed");
        }
    }
}
