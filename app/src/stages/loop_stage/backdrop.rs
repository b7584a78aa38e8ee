//! What stands still on the stage: the track, its stations, the rooms and their names.

use super::geometry::{Geometry, Place};
use super::track::{Point, Rect, Station};
use crate::stages::decimal::n;
use crate::stages::tone::Tone;
use crate::words::t;
use std::rc::Rc;
use yew::prelude::*;

/// Radius of a station where callbacks of the program wait, and of the others.
const LARGE: f64 = 17.0;
const SMALL: f64 = 10.0;

/// A part of what stands still, from the bottom up.
#[derive(Clone, PartialEq)]
pub(super) enum Part {
    /// The thread pool and the kernel. For each thread whether it is idle.
    Outside(Vec<bool>),
    /// The track without its stations.
    Track,
    /// The stations; the one where the cart stands is filled.
    Stations(Station),
    /// The box of JavaScript with the call stack and the two queues.
    Inside,
}

/// Properties of [`Backdrop`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct BackdropProps {
    /// Where everything stands.
    pub(super) geometry: Rc<Geometry>,
    /// What is drawn.
    pub(super) part: Part,
}

/// Draws a part. A component, so that most steps do not render it.
#[component]
pub(super) fn Backdrop(props: &BackdropProps) -> Html {
    match &props.part {
        Part::Outside(idle) => outside(&props.geometry, idle),
        Part::Track => track(&props.geometry),
        Part::Stations(here) => {
            html! { <g aria-hidden="true">{ for Station::ALL.into_iter().map(|s| station(&props.geometry, s, s == *here)) }</g> }
        }
        Part::Inside => inside(&props.geometry),
    }
}

fn track(geometry: &Geometry) -> Html {
    let (rect, r) = (geometry.track.rect, geometry.track.radius);
    let around = |class: &'static str| {
        html! { <rect class={class} x={n(rect.x)} y={n(rect.y)} width={n(rect.w)} height={n(rect.h)} rx={n(r)} /> }
    };
    html! { <g aria-hidden="true">{ around("ls-rail") }{ around("ls-dots") }</g> }
}

fn inside(geometry: &Geometry) -> Html {
    html! {
        <g class="ls-inside" aria-hidden="true">
            { room(geometry.inside, "ls-room", 18.0) }
            if !geometry.compact {
                { text("ls-title", geometry.inside.x + 14.0, geometry.inside.y + 23.0, "JAVASCRIPT") }
            }
            { room(geometry.stack, "ls-well", 10.0) }
            { text("ls-soft", geometry.stack.x + 9.0, geometry.stack.y + 18.0, &t("call stack")) }
            { queue(geometry.ticks, Tone::Tick, "1", "nextTick") }
            { queue(geometry.microtasks, Tone::Micro, "2", "microtasks") }
        </g>
    }
}

fn outside(geometry: &Geometry, idle: &[bool]) -> Html {
    let (pool, kernel) = (geometry.pool, geometry.kernel);
    let queue_at = geometry.area(Place::PoolQueue).rect;
    html! {
        <g class="ls-outside" aria-hidden="true">
            if !geometry.compact {
                <text class="ls-title" text-anchor="end" x={n(geometry.width - 10.0)} y="20">{ t("THE SYSTEM") }</text>
            }
            if geometry.system {
                { room(pool, "ls-frame", 10.0) }
                { text("ls-soft", pool.x + 10.0, pool.y + 19.0, &t("thread pool")) }
                { for idle.iter().enumerate().map(|(index, is_idle)| thread(geometry.slot(index as u8, idle.len()), *is_idle)) }
            }
            if geometry.low && geometry.system {
                { room(kernel, "ls-frame", 10.0) }
                { text("ls-soft", kernel.x + 8.0, kernel.y + 17.0, &t("kernel")) }
            }
            if !geometry.compact {
                { text("ls-soft", pool.x + 10.0, queue_at.y + 18.0, &t("queue")) }
                { room(kernel, "ls-frame", 10.0) }
                { text("ls-soft", kernel.x + 10.0, kernel.y + 19.0, &t("kernel")) }
            }
        </g>
    }
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
        // Little room above and below: these names stand on the rail.
        Station::Timers | Station::Check if geometry.low => (LARGE + 6.0, 5.5, "start"),
        Station::Closing if geometry.low => (SMALL + 6.0, 5.0, "start"),
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

fn queue(rect: Rect, tone: Tone, sign: &'static str, name: &'static str) -> Html {
    html! {
        <g class={tone.class()}>
            { room(rect, "ls-well", 10.0) }
            <text class="ls-queue" x={n(rect.x + 9.0)} y={n(rect.y + 18.0)}>
                <tspan class="ls-sign">{ sign }</tspan>{ format!(" {name}") }
            </text>
        </g>
    }
}

fn thread(slot: Rect, idle: bool) -> Html {
    html! {
        <g>
            { room(slot, "ls-well", 7.0) }
            if idle {
                <text class="ls-idle" text-anchor="middle" x={n(slot.centre().x)} y={n(slot.centre().y + 4.5)}>{ t("idle") }</text>
            }
        </g>
    }
}

fn room(rect: Rect, class: &'static str, radius: f64) -> Html {
    html! { <rect {class} x={n(rect.x)} y={n(rect.y)} width={n(rect.w)} height={n(rect.h)} rx={n(radius)} /> }
}

/// A text of the given class.
pub(super) fn text(class: &'static str, x: f64, y: f64, text: &str) -> Html {
    html! { <text {class} x={n(x)} y={n(y)}>{ text }</text> }
}
