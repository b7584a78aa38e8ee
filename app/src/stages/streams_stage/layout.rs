//! Where the streams stand: from left to right as the data goes, one below the other where it goes several ways.
//!
//! The layout is that of the whole run, so that nothing moves to another place because a stream came into use.

use crate::stages::loaded::LoadedTrace;
use crate::stages::loop_stage::track::Rect;
use sim_core::trace::{LinkView, SideId, SideKind, SideView};

/// Height of the memory curve, as a share of the stage's.
const CURVE: f64 = 0.24;
/// Room for a stream's name and state above its buffers, and for the lengths below.
const HEAD: f64 = 46.0;
const FOOT: f64 = 40.0;
/// Between two streams, where the pipe is; the least that is left of it on a phone.
const PIPE: f64 = 64.0;
const SHORT_PIPE: f64 = 22.0;
/// Between the two buffers of one stream.
const BETWEEN: f64 = 14.0;
const WIDEST_TANK: f64 = 150.0;
const MARGIN: f64 = 8.0;

/// A stream's place.
#[derive(Clone, Debug, PartialEq)]
pub struct StreamBox {
    /// The stream's number.
    pub stream: u32,
    /// The room it takes.
    pub rect: Rect,
    /// Its buffers: where data goes in on the left, where it comes out on the right.
    pub tanks: Vec<(SideId, SideKind, Rect)>,
}

/// Places of everything that does not change while the program runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// The streams.
    pub streams: Vec<StreamBox>,
    /// The curve of memory; none where there is no room.
    pub curve: Option<Rect>,
    /// Streams for which there is no room.
    pub hidden: usize,
    /// The whole.
    pub size: (f64, f64),
}

impl Layout {
    /// The layout of a run in a stage of this size.
    pub fn new(trace: &LoadedTrace, (width, height): (f64, f64)) -> Layout {
        let history = trace.streams();
        let mut streams: Vec<Vec<SideId>> = Vec::new();
        let mut numbers: Vec<u32> = Vec::new();
        for side in (0..history.peaks.len() as u32).map(SideId) {
            let number = trace.side(side).stream;
            match numbers.iter().position(|other| *other == number) {
                Some(at) => streams[at].push(side),
                None => {
                    numbers.push(number);
                    streams.push(vec![side]);
                }
            }
        }
        let columns = columns(trace, &numbers, &history.links);
        let curve_height = if height >= 300.0 { (height * CURVE).round() } else { 0.0 };
        let tall = height - curve_height - 2.0 * MARGIN;
        let count = columns.iter().max().map_or(0, |last| last + 1);
        let rows_of = |column: usize| columns.iter().filter(|other| **other == column).count();
        let most = ((tall / (HEAD + FOOT + 44.0)).floor() as usize).max(1);
        let tanks_in = |column: usize| {
            let sides = streams.iter().zip(&columns).filter(|(_, at)| **at == column).map(|(sides, _)| sides.len());
            sides.max().unwrap_or(1).max(1)
        };
        let tanks: usize = (0..count).map(tanks_in).sum();
        let inner: f64 = (0..count).map(|column| (tanks_in(column) - 1) as f64 * BETWEEN).sum();
        let pipes = count.saturating_sub(1) as f64;
        let room = width - 2.0 * MARGIN - inner;
        let pipe = if room - pipes * PIPE > tanks as f64 * 56.0 { PIPE } else { SHORT_PIPE };
        let tank = ((room - pipes * pipe) / tanks.max(1) as f64).clamp(18.0, WIDEST_TANK);
        let used = tanks as f64 * tank + inner + pipes * pipe;
        let mut x = ((width - used) / 2.0).max(MARGIN);
        let mut layout = Layout { size: (width, height), ..Layout::default() };
        for column in 0..count {
            let rows = rows_of(column).min(most);
            let step = tall / rows.max(1) as f64;
            let wide = tanks_in(column) as f64 * tank + (tanks_in(column) - 1) as f64 * BETWEEN;
            let here = (0..streams.len()).filter(|at| columns[*at] == column);
            for (row, at) in here.enumerate() {
                if row >= rows {
                    layout.hidden += 1;
                    continue;
                }
                let rect = Rect::new(x, MARGIN + step * row as f64, wide, step - 10.0);
                layout.streams.push(place(trace, numbers[at], &streams[at], rect, tank));
            }
            x += wide + pipe;
        }
        if curve_height > 0.0 {
            layout.curve =
                Some(Rect::new(MARGIN + 2.0, height - curve_height, width - 2.0 * MARGIN - 4.0, curve_height - 8.0));
        }
        layout
    }

    /// The buffer of a side.
    pub fn tank(&self, side: SideId) -> Option<&Rect> {
        self.streams.iter().flat_map(|stream| &stream.tanks).find(|tank| tank.0 == side).map(|tank| &tank.2)
    }
}

fn place(trace: &LoadedTrace, stream: u32, sides: &[SideId], rect: Rect, width: f64) -> StreamBox {
    let mut sides: Vec<(SideId, SideKind)> = sides.iter().map(|side| (*side, trace.side(*side).kind)).collect();
    sides.sort_by_key(|(_, kind)| *kind == SideKind::Readable);
    let used = sides.len() as f64 * width + (sides.len() - 1) as f64 * BETWEEN;
    let left = rect.x + (rect.w - used) / 2.0;
    let tall = (rect.h - HEAD - FOOT).max(20.0);
    let tank = |(at, (side, kind)): (usize, (SideId, SideKind))| {
        (side, kind, Rect::new(left + at as f64 * (width + BETWEEN), rect.y + HEAD, width, tall))
    };
    StreamBox { stream, rect, tanks: sides.into_iter().enumerate().map(tank).collect() }
}

/// For each stream the column that it stands in: one to the right of whatever it gets data from.
fn columns(trace: &LoadedTrace, numbers: &[u32], links: &[LinkView]) -> Vec<usize> {
    let index = |side: SideId| numbers.iter().position(|number| *number == trace.side(side).stream);
    let edges: Vec<(usize, usize)> = links
        .iter()
        .filter_map(|link| Some((index(link.from)?, index(link.to)?)))
        .filter(|(from, to)| from != to)
        .collect();
    let mut columns = vec![0; numbers.len()];
    // A ring of streams would push itself to the right for ever: no stream stands further than there are others.
    for _ in 0..numbers.len() {
        for (from, to) in &edges {
            columns[*to] = columns[*to].max(columns[*from] + 1).min(numbers.len() - 1);
        }
    }
    // What only writes and has no source stands at the right, where data goes.
    let last = columns.iter().copied().max().unwrap_or(0);
    for (at, number) in numbers.iter().enumerate() {
        let fed = edges.iter().any(|(_, to)| *to == at);
        let feeds = edges.iter().any(|(from, _)| *from == at);
        let reads = (0..trace.streams().peaks.len() as u32)
            .map(SideId)
            .any(|side| trace.side(side).stream == *number && trace.side(side).kind == SideKind::Readable);
        if !fed && !feeds && !reads {
            columns[at] = last.max(usize::from(numbers.len() > 1));
        }
    }
    squeeze(columns)
}

/// Without empty columns.
fn squeeze(columns: Vec<usize>) -> Vec<usize> {
    let mut used: Vec<usize> = columns.clone();
    used.sort_unstable();
    used.dedup();
    columns.iter().map(|column| used.partition_point(|other| other < column)).collect()
}

/// How high a length stands in a tank: its mark never at the very top, and the fullest moment of the run inside.
pub fn scale(side: &SideView, peak: u64) -> f64 {
    (peak as f64 * 1.08).max(side.mark as f64 * 1.25).max(1.0)
}
