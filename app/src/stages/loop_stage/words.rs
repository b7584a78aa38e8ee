//! The words on the stage that change from step to step: the clock, the turn, how many wait, what is empty.

use super::backdrop::{text, translate};
use super::geometry::{Geometry, Place};
use super::scene::Scene;
use super::track::{Point, Rect, Station};
use crate::stages::decimal::n;
use crate::words::{fill, t};
use sim_core::time::Nanos;
use sim_core::trace::{ProcessState, ProcessView};
use yew::prelude::*;

/// Draws all of them.
pub(super) fn words(geometry: &Geometry, view: &ProcessView, scene: &Scene, now: Nanos) -> Html {
    html! {
        <>
            <g aria-hidden="true">
                <g class="ls-clock tone-timers" transform={translate(Point { x: 18.0, y: 15.0 })}>
                    <circle r="7" /><path d="M0 -4V0L3 2" />
                    <text x="13" y="5">{ now.to_string() }</text>
                </g>
                { inside(geometry, view, scene) }
                { outside(geometry, view) }
            </g>
            { notes(geometry, view) }
        </>
    }
}

fn inside(geometry: &Geometry, view: &ProcessView, scene: &Scene) -> Html {
    let idle = view.running.is_empty() && view.stack.is_empty() && scene.calls.is_empty();
    let empty = idle && scene.tokens.iter().all(|token| token.place != Place::Stack);
    html! {
        <>
            if view.iteration > 0 && !geometry.compact {
                <text class="ls-soft" text-anchor="end" x={n(geometry.inside.right() - 14.0)} y={n(geometry.inside.y + 23.0)}>
                    { fill("turn {}", &[&view.iteration]) }
                </text>
            }
            { count(geometry.stack, usize::from(!empty), false) }
            { count(geometry.ticks, scene.count(Place::Ticks), true) }
            { count(geometry.microtasks, scene.count(Place::Microtasks), true) }
        </>
    }
}

/// "empty", or how many there are where they are counted and there is room for a number.
fn count(rect: Rect, count: usize, counted: bool) -> Html {
    if count == 0 {
        return text("ls-soft", rect.x + 9.0, rect.y + 41.0, &t("empty"));
    }
    if !counted || rect.w <= 130.0 {
        return Html::default();
    }
    html! { <text class="ls-soft" text-anchor="end" x={n(rect.right() - 9.0)} y={n(rect.y + 18.0)}>{ count }</text> }
}

fn outside(geometry: &Geometry, view: &ProcessView) -> Html {
    let (kernel, queue) = (geometry.kernel, geometry.area(Place::PoolQueue).rect);
    let open = !view.outside.is_empty();
    if geometry.compact {
        return if open && !geometry.low {
            text("ls-soft", kernel.x + 8.0, kernel.y + 16.0, &t("kernel"))
        } else {
            Html::default()
        };
    }
    html! {
        <>
            if view.pool_queue.is_empty() { { text("ls-soft", queue.x, queue.y + 18.0, &t("empty")) } }
            if !open { { text("ls-soft", kernel.x + 10.0, kernel.y + 46.0, &t("nothing open")) } }
        </>
    }
}

/// What the stations say: until when poll waits, and how the process ended.
fn notes(geometry: &Geometry, view: &ProcessView) -> Html {
    let poll = geometry.station(Station::Poll);
    let waits = match view.waiting_until {
        Some(Nanos(u64::MAX)) => Some(t("waits").to_string()),
        Some(until) => Some(fill("waits until {} ms", &[&until.as_millis()])),
        None => None,
    };
    let ended = match view.state {
        ProcessState::Running => None,
        ProcessState::Exited { code } => Some(code),
    };
    let start = geometry.station(Station::Start);
    // Without the system nothing arrives at poll, and there is no row for it.
    let note = geometry.area(if geometry.system { Place::Ready } else { Place::Closing }).rect;
    html! {
        <g aria-hidden="true">
            if let Some(waits) = waits {
                if geometry.compact {
                    { text("ls-note tone-poll", note.x, note.y + 18.0, &waits) }
                } else {
                    { text("ls-note tone-poll", poll.x + 24.0, poll.y + 16.0, &waits) }
                }
            }
            if let Some(code) = ended {
                if geometry.compact {
                    { text("ls-note tone-main", 6.0, start.y + 34.0, &fill("exit code {}", &[&code])) }
                } else {
                    // Two lines: one would cross the track.
                    <text class="ls-note tone-main" text-anchor="end" y={n(start.y + 30.0)}>
                        <tspan x={n(start.x - 14.0)}>{ t("exit") }</tspan>
                        <tspan x={n(start.x - 14.0)} dy="15">{ fill("code {}", &[&code]) }</tspan>
                    </text>
                }
            }
        </g>
    }
}
