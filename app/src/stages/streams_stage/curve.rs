//! What all buffers hold together, over virtual time.

use super::scene::amount;
use crate::stages::decimal::n;
use crate::stages::loaded::LoadedTrace;
use crate::stages::loop_stage::track::Rect;
use sim_core::time::Nanos;
use sim_core::trace::Held;
use std::fmt::Write;
use yew::prelude::*;

/// Room for the title above the curve.
const TITLE: f64 = 22.0;
/// Points that the curve has at most: between them only the highest is kept.
const POINTS: usize = 400;

/// Draws the curve of the whole run; what lies behind `position` is dark. The curve of the run `before` is an outline.
pub(super) fn curve(trace: &LoadedTrace, before: Option<&LoadedTrace>, rect: Rect, position: u32) -> Html {
    let held = &trace.streams().held;
    let now = trace.record(position).at;
    let ghost = before.map(|before| (&before.streams().held, before.record(before.len()).at));
    let ghost = ghost.filter(|(held, _)| !held.is_empty());
    let peak = |held: &[Held]| held.iter().map(|it| it.length).max().unwrap_or(0);
    let (own, end) = (peak(held), trace.record(trace.len()).at);
    let most = ghost.map_or(own, |(held, _)| peak(held).max(own));
    let last = ghost.map_or(end, |(_, ended)| ended.max(end));
    let passed = held.partition_point(|it| it.record.0 <= position);
    let level = passed.checked_sub(1).map_or(0, |at| held[at].length);
    let objects = trace.trace().sides().all(|side| side.object_mode);
    let body = Rect::new(rect.x, rect.y + TITLE, rect.w, rect.h - TITLE);
    let x = |at: Nanos| body.x + body.w * share(at.0, last.0);
    let y = |length: u64| body.bottom() - body.h * share(length, most);
    let mut title = format!("buffered: {}, at most {}", amount(level, objects), amount(own, objects));
    if let Some((held, _)) = ghost {
        title.push_str(&format!(" (run before: {})", amount(peak(held), objects)));
    }
    html! {
        <g class="ss-curve" aria-hidden="true">
            <text class="ls-soft" x={n(rect.x)} y={n(rect.y + 13.0)}>{ title }</text>
            <path class="ss-axis" d={format!("M{} {y}H{}", n(body.x), n(body.right()), y = n(body.bottom()))} />
            <path class="ss-later" d={area(held, &x, &y, end, &body)} />
            <path class="ss-held" d={area(&held[..passed], &x, &y, now, &body)} />
            if let Some((held, ended)) = ghost { <path class="ss-ghost" d={area(held, &x, &y, ended, &body)} /> }
            <path class="ss-now" d={format!("M{} {}V{}", n(x(now)), n(body.y), n(body.bottom()))} />
        </g>
    }
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// A stair from the first change to `until`, filled down to the axis.
fn area(held: &[Held], x: &impl Fn(Nanos) -> f64, y: &impl Fn(u64) -> f64, until: Nanos, body: &Rect) -> String {
    let mut way = format!("M{} {}", n(body.x), n(body.bottom()));
    let stride = held.len().div_ceil(POINTS).max(1);
    for group in held.chunks(stride) {
        let Some(highest) = group.iter().max_by_key(|it| it.length) else { continue };
        // Writing to a string cannot fail.
        let _ = write!(way, "H{}V{}", n(x(group[0].at)), n(y(highest.length)));
        if let Some(last) = group.last().filter(|last| last.length != highest.length) {
            let _ = write!(way, "H{}V{}", n(x(last.at)), n(y(last.length)));
        }
    }
    let _ = write!(way, "H{}V{}Z", n(x(until)), n(body.bottom()));
    way
}
