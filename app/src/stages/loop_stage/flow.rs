//! Lining up tokens in an area, row by row, and counting those that do not fit.

use super::geometry::{Align, Area, GAP, TOKEN};
use super::track::{Point, Rect};

/// Width kept free for "+12 more", and for "+12" in narrow places.
const MORE: f64 = 66.0;
const MORE_SHORT: f64 = 34.0;
/// Width from which an area has room for the longer form.
const ROOMY: f64 = 190.0;

/// More tokens than an area can ever hold, so that a long queue costs nothing.
pub(super) fn capacity(area: &Area) -> usize {
    let rows = (area.rect.h / area.row).floor().max(1.0);
    (rows * (area.rect.w / 40.0).ceil()) as usize + 1
}

/// Whether an area has room for the number alone, without "more".
pub(super) fn is_narrow(area: &Area) -> bool {
    area.rect.w < ROOMY
}

fn more_width(area: &Area) -> f64 {
    if is_narrow(area) { MORE_SHORT } else { MORE }
}

/// The widest that a token may be when `all` wait in an area.
pub(super) fn room_for_one(area: &Area, all: usize) -> f64 {
    if all > 1 && area.rect.h < area.row + TOKEN { area.rect.w - more_width(area) } else { area.rect.w }
}

/// Fills an area row by row with the first tokens of `all`, whose widths are given. Returns their rectangles, and where
/// "+12 more" stands when not all of them fit.
pub(super) fn flow(area: &Area, widths: &[f64], all: usize) -> (Vec<Rect>, Option<Point>) {
    let rows = (((area.rect.h - TOKEN) / area.row).floor() as usize) + 1;
    let mut lines: Vec<Vec<f64>> = vec![Vec::new()];
    let mut drawn = 0;
    let mut more = false;
    for (index, width) in widths.iter().enumerate() {
        let last_row = lines.len() == rows;
        let used: f64 = lines[lines.len() - 1].iter().map(|w| w + GAP).sum();
        let reserve = if last_row && index + 1 < all { more_width(area) } else { 0.0 };
        let fits = used + width + reserve <= area.rect.w + 0.01;
        if fits || (used == 0.0 && !last_row) || (used == 0.0 && all == 1) {
            lines.last_mut().expect("there is a row").push(*width);
        } else if !last_row {
            lines.push(vec![*width]);
        } else {
            more = true;
            break;
        }
        drawn = index + 1;
    }
    more |= drawn < all;
    let mut rects = Vec::with_capacity(drawn);
    let mut end = Point { x: area.rect.x, y: area.rect.y };
    for (row, line) in lines.iter().enumerate() {
        let is_last = row + 1 == lines.len();
        let extra = if more && is_last { more_width(area) } else { 0.0 };
        let total = line.iter().sum::<f64>() + GAP * line.len().saturating_sub(1) as f64 + extra;
        let mut x = match area.align {
            Align::Left => area.rect.x,
            Align::Around(middle) => (middle - total / 2.0).min(area.rect.right() - total).max(area.rect.x),
        };
        let y = area.rect.y + area.row * row as f64;
        for width in line {
            let width = width.min(area.rect.w);
            rects.push(Rect::new(x, y, width, TOKEN));
            x += width + GAP;
        }
        end = Point { x, y: y + 18.0 };
    }
    (rects, more.then_some(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = Area { rect: Rect::new(10.0, 20.0, 200.0, 60.0), row: 31.0, align: Align::Left };

    #[test]
    fn tokens_fill_rows_from_the_left() {
        let (rects, more) = flow(&AREA, &[90.0, 90.0, 50.0], 3);
        assert_eq!(rects.iter().map(|r| (r.x, r.y)).collect::<Vec<_>>(), [(10.0, 20.0), (106.0, 20.0), (10.0, 51.0)]);
        assert_eq!(more, None);
    }

    #[test]
    fn what_does_not_fit_is_counted() {
        let widths = [90.0; 9];
        let (rects, more) = flow(&AREA, &widths, 40);
        assert_eq!(rects.len(), 3, "the last row keeps room for the count");
        let at = more.expect("something is left");
        assert!(at.x + MORE <= AREA.rect.right() + GAP && at.y > 51.0);
    }

    #[test]
    fn a_row_around_a_station_stays_in_its_area() {
        let area = Area { align: Align::Around(30.0), ..AREA };
        let (rects, _) = flow(&area, &[90.0, 90.0], 2);
        assert!(rects.iter().all(|rect| AREA.rect.contains(rect)), "{rects:?}");
        let centred = Area { align: Align::Around(110.0), ..AREA };
        let (rects, _) = flow(&centred, &[80.0], 1);
        assert_eq!(rects[0].centre().x, 110.0);
    }

    #[test]
    fn one_wide_token_is_cut_to_its_place() {
        let (rects, more) = flow(&AREA, &[500.0], 1);
        assert_eq!((rects[0].w, more), (200.0, None));
    }
}
