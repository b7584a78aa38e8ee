//! What stands still on the stage: the track, its stations, the rooms and their names.

use super::geometry::{Geometry, Place};
use super::scene::Scene;
use super::track::{Point, Station};
use crate::stages::tone::Tone;
use sim_core::time::Nanos;
use sim_core::trace::{PoolSlot, ProcessState, ProcessView};
use yew::prelude::*;

/// Radius of a station where callbacks of the program wait, and of the others.
const LARGE: f64 = 17.0;
const SMALL: f64 = 10.0;

/// Draws the track without its stations.
pub(super) fn track(geometry: &Geometry) -> Html {
    let (rect, r) = (geometry.track.rect, geometry.track.radius);
    let around = |class: &'static str| {
        html! { <rect class={class} x={n(rect.x)} y={n(rect.y)} width={n(rect.w)} height={n(rect.h)} rx={n(r)} /> }
    };
    html! { <g aria-hidden="true">{ around("ls-rail") }{ around("ls-dots") }</g> }
}

/// Draws the stations; the one where the cart stands is filled.
pub(super) fn stations(geometry: &Geometry, here: Station) -> Html {
    html! { <g aria-hidden="true">{ for Station::ALL.into_iter().map(|s| station(geometry, s, s == here)) }</g> }
}

/// Draws the box of JavaScript with the call stack and the two queues.
pub(super) fn inside(geometry: &Geometry, view: &ProcessView, scene: &Scene) -> Html {
    let turn = if view.iteration == 0 { String::new() } else { format!("turn {}", view.iteration) };
    let (ticks, micro) = (scene.count(Place::Ticks), scene.count(Place::Microtasks));
    let idle = view.running.is_empty() && view.stack.is_empty() && scene.calls.is_empty();
    html! {
        <g class="ls-inside" aria-hidden="true">
            { room(geometry.inside, "ls-room", 18.0) }
            if !geometry.compact {
                { text("ls-title", geometry.inside.x + 14.0, geometry.inside.y + 23.0, "JAVASCRIPT") }
                <text class="ls-soft" text-anchor="end" x={n(geometry.inside.right() - 14.0)} y={n(geometry.inside.y + 23.0)}>{ turn }</text>
            }
            { room(geometry.stack, "ls-well", 10.0) }
            { text("ls-soft", geometry.stack.x + 9.0, geometry.stack.y + 18.0, "call stack") }
            if idle && scene.tokens.iter().all(|token| token.place != Place::Stack) {
                { text("ls-soft", geometry.stack.x + 9.0, geometry.stack.y + 41.0, "empty") }
            }
            { queue(geometry.ticks, Tone::Tick, "1", "nextTick", ticks) }
            { queue(geometry.microtasks, Tone::Micro, "2", "microtasks", micro) }
        </g>
    }
}

/// Draws the outside: clock, thread pool and kernel.
pub(super) fn outside(geometry: &Geometry, view: &ProcessView, now: Nanos) -> Html {
    let (pool, kernel) = (geometry.pool, geometry.kernel);
    let waiting = view.pool_queue.len();
    let queue_at = geometry.area(Place::PoolQueue).rect;
    html! {
        <g class="ls-outside" aria-hidden="true">
            if !geometry.compact {
                <text class="ls-title" text-anchor="end" x={n(geometry.width - 10.0)} y="20">{ "THE SYSTEM" }</text>
            }
            <g class="ls-clock tone-timers" transform={translate(Point { x: 18.0, y: 15.0 })}>
                <circle r="7" /><path d="M0 -4V0L3 2" />
                <text x="13" y="5">{ now.to_string() }</text>
            </g>
            if geometry.system {
                { room(pool, "ls-frame", 10.0) }
                { text("ls-soft", pool.x + 10.0, pool.y + 19.0, "thread pool") }
                { for (0..view.pool.len().max(4)).map(|index| thread(geometry, view, index)) }
            }
            if geometry.compact {
                if !view.outside.is_empty() { { text("ls-soft", kernel.x + 8.0, kernel.y + 16.0, "kernel") } }
            } else {
                { text("ls-soft", pool.x + 10.0, queue_at.y + 18.0, "queue") }
                if waiting == 0 { { text("ls-soft", queue_at.x, queue_at.y + 18.0, "empty") } }
                { room(kernel, "ls-frame", 10.0) }
                { text("ls-soft", kernel.x + 10.0, kernel.y + 19.0, "kernel") }
                if view.outside.is_empty() {
                    { text("ls-soft", kernel.x + 10.0, kernel.y + 46.0, "nothing open") }
                }
            }
        </g>
    }
}

/// Draws the names of what waits at the stations, where it is not in the name of the station itself.
pub(super) fn notes(geometry: &Geometry, view: &ProcessView) -> Html {
    let poll = geometry.station(Station::Poll);
    let waits = match view.waiting_until {
        Some(Nanos(u64::MAX)) => Some("waits".to_owned()),
        Some(until) => Some(format!("waits until {} ms", until.as_millis())),
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
                    { text("ls-note tone-main", 6.0, start.y + 34.0, &format!("exit code {code}")) }
                } else {
                    // Two lines: one would cross the track.
                    <text class="ls-note tone-main" text-anchor="end" y={n(start.y + 30.0)}>
                        <tspan x={n(start.x - 14.0)}>{ "exit" }</tspan>
                        <tspan x={n(start.x - 14.0)} dy="15">{ format!("code {code}") }</tspan>
                    </text>
                }
            }
        </g>
    }
}

/// A number with at most one decimal, for SVG attributes.
pub(super) fn n(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    rounded.to_string()
}

/// A `transform` attribute.
pub(super) fn translate(to: Point) -> String {
    format!("translate({} {})", n(to.x), n(to.y))
}

fn station(geometry: &Geometry, station: Station, here: bool) -> Html {
    let at = geometry.station(station);
    let compact = geometry.compact;
    let (tone, sign, name) = match station {
        Station::Start => (Tone::Idle, "", "start"),
        Station::Timers => (Tone::Timers, "T", "timers"),
        Station::Pending => (Tone::Idle, "", if compact { "" } else { "pending · prepare" }),
        Station::Poll => (Tone::Poll, "P", "poll"),
        Station::Check => (Tone::Check, "C", "check"),
        Station::Closing => (Tone::Idle, "", "closing"),
    };
    let (dx, dy, anchor) = match station {
        Station::Start if compact => (0.0, -18.0, "middle"),
        Station::Start => (-17.0, -12.0, "end"),
        Station::Timers => (0.0, LARGE + 17.0, "middle"),
        Station::Pending => (16.0, 0.0, "start"),
        Station::Poll if compact => (0.0, LARGE + 17.0, "middle"),
        Station::Poll => (LARGE + 12.0, -2.0, "start"),
        Station::Check => (0.0, -LARGE - 8.0, "middle"),
        Station::Closing => (0.0, -LARGE - 4.0, "middle"),
    };
    let class = classes!("ls-station", tone.class(), here.then_some("here"), (!sign.is_empty()).then_some("signed"));
    html! {
        <g {class} transform={translate(at)}>
            <circle r={n(if sign.is_empty() { SMALL } else { LARGE })} />
            if !sign.is_empty() { <text class="ls-sign" text-anchor="middle" y="5">{ sign }</text> }
            <text class="ls-name" text-anchor={anchor} x={n(dx)} y={n(dy)}>{ name }</text>
        </g>
    }
}

fn queue(rect: super::track::Rect, tone: Tone, sign: &'static str, name: &'static str, count: usize) -> Html {
    html! {
        <g class={tone.class()}>
            { room(rect, "ls-well", 10.0) }
            <text class="ls-queue" x={n(rect.x + 9.0)} y={n(rect.y + 18.0)}>
                <tspan class="ls-sign">{ sign }</tspan>{ format!(" {name}") }
            </text>
            if count == 0 {
                { text("ls-soft", rect.x + 9.0, rect.y + 41.0, "empty") }
            } else if rect.w > 130.0 {
                <text class="ls-soft" text-anchor="end" x={n(rect.right() - 9.0)} y={n(rect.y + 18.0)}>{ count }</text>
            }
        </g>
    }
}

fn thread(geometry: &Geometry, view: &ProcessView, index: usize) -> Html {
    let slot = geometry.slot(index as u8, view.pool.len().max(4));
    let idle = view.pool.get(index).is_none_or(|slot| matches!(slot, PoolSlot::Idle));
    html! {
        <g>
            { room(slot, "ls-well", 7.0) }
            if idle {
                <text class="ls-idle" text-anchor="middle" x={n(slot.centre().x)} y={n(slot.centre().y + 4.5)}>{ "idle" }</text>
            }
        </g>
    }
}

fn room(rect: super::track::Rect, class: &'static str, radius: f64) -> Html {
    html! { <rect {class} x={n(rect.x)} y={n(rect.y)} width={n(rect.w)} height={n(rect.h)} rx={n(radius)} /> }
}

fn text(class: &'static str, x: f64, y: f64, text: &str) -> Html {
    html! { <text {class} x={n(x)} y={n(y)}>{ text }</text> }
}
