//! What all buffers hold together, over virtual time.

use super::scene::amount;
use crate::stages::decimal::n;
use crate::stages::loaded::LoadedTrace;
use crate::stages::loop_stage::track::Rect;
use crate::words::fill;
use sim_core::time::Nanos;
use sim_core::trace::Held;
use std::fmt::Write;
use std::rc::Rc;
use yew::prelude::*;

/// Room for the title above the curve.
const TITLE: f64 = 22.0;
/// Points that the curve has at most: between them only the highest is kept.
const POINTS: usize = 400;

/// Properties of [`Curve`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct CurveProps {
    /// The run.
    pub(super) trace: Rc<LoadedTrace>,
    /// The run that was shown before it: an outline behind.
    pub(super) before: Option<Rc<LoadedTrace>>,
    /// The room it takes.
    pub(super) rect: Rect,
    /// What lies behind this record is dark.
    pub(super) position: u32,
}

/// The curve of the whole run.
#[component]
pub(super) fn Curve(props: &CurveProps) -> Html {
    let CurveProps { trace, rect, position, .. } = props;
    let still = use_memo((trace.clone(), props.before.clone(), *rect), |(trace, before, rect)| {
        Still::new(trace, before.as_deref(), rect)
    });
    let held = &trace.streams().held;
    let passed = held.partition_point(|it| it.record.0 <= *position);
    let level = passed.checked_sub(1).map_or(0, |at| held[at].length);
    let Still { body, objects, .. } = *still;
    let mut title = fill("buffered: {}, at most {}", &[&amount(level, objects), &amount(still.own, objects)]);
    if let Some((_, peak)) = &still.ghost {
        title.push_str(&fill(" (run before: {})", &[&amount(*peak, objects)]));
    }
    let now = body.x + body.w * share(trace.record(*position).at.0, still.last.0);
    // The dark part is the whole curve, seen through a window: only the window's width changes.
    html! {
        <g class="ss-curve" aria-hidden="true">
            <text class="ls-soft" x={n(rect.x)} y={n(rect.y + 13.0)}>{ title }</text>
            <path class="ss-axis" d={format!("M{} {y}H{}", n(body.x), n(body.right()), y = n(body.bottom()))} />
            <path class="ss-later" d={still.way.clone()} />
            <svg x="0" y="0" width={n(now)} height={n(body.bottom() + 2.0)}><path class="ss-held" d={still.way.clone()} /></svg>
            if let Some((way, _)) = &still.ghost { <path class="ss-ghost" d={way} /> }
            <path class="ss-now" d={format!("M{} {}V{}", n(now), n(body.y), n(body.bottom()))} />
        </g>
    }
}

/// What does not depend on the position.
struct Still {
    body: Rect,
    /// When the longer of the two runs ended.
    last: Nanos,
    /// The most that was held.
    own: u64,
    objects: bool,
    way: AttrValue,
    /// The curve of the run before, and the most that it held.
    ghost: Option<(AttrValue, u64)>,
}

impl Still {
    fn new(trace: &LoadedTrace, before: Option<&LoadedTrace>, rect: &Rect) -> Still {
        let held = &trace.streams().held;
        let ghost = before.map(|before| (&before.streams().held, before.record(before.len()).at));
        let ghost = ghost.filter(|(held, _)| !held.is_empty());
        let peak = |held: &[Held]| held.iter().map(|it| it.length).max().unwrap_or(0);
        let (own, end) = (peak(held), trace.record(trace.len()).at);
        let most = ghost.map_or(own, |(held, _)| peak(held).max(own));
        let last = ghost.map_or(end, |(_, ended)| ended.max(end));
        let body = Rect::new(rect.x, rect.y + TITLE, rect.w, rect.h - TITLE);
        let x = |at: Nanos| body.x + body.w * share(at.0, last.0);
        let y = |length: u64| body.bottom() - body.h * share(length, most);
        Still {
            body,
            last,
            own,
            objects: trace.trace().sides().all(|side| side.object_mode),
            way: area(held, &x, &y, end, &body).into(),
            ghost: ghost.map(|(held, ended)| (area(held, &x, &y, ended, &body).into(), peak(held))),
        }
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
