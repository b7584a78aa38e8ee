//! The streams stage: each buffer a tank with the line of its `highWaterMark`, the chunks in them, the pipes between them
//! and what goes back along a pipe; under them what all buffers hold over time.

mod curve;
pub mod layout;
pub mod scene;

use super::Motion;
use super::decimal::n;
use super::loaded::LoadedTrace;
use super::loop_stage::track::Point;
use super::motion;
use super::size::use_size;
use crate::words::{fill, t};
use curve::Curve;
use layout::{Layout, StreamBox};
use scene::{Chunk, Pipe, Scene, Signal, Tank};
use sim_core::trace::{ChunkId, ProcessView, SideId, SideKind};
use std::fmt::Display;
use std::rc::Rc;
use yew::prelude::*;

/// Size of a picture for which nobody says another.
const FIRST: (f64, f64) = (632.0, 568.0);

/// Properties of [`StreamsStage`].
#[derive(Clone, PartialEq, Properties)]
pub struct StreamsStageProps {
    /// The element around it, which it fills.
    pub frame: NodeRef,
    /// The trace.
    pub trace: Rc<LoadedTrace>,
    /// The run that was shown before it, whose curve stands behind.
    #[prop_or_default]
    pub before: Option<Rc<LoadedTrace>>,
    /// The record after which the streams are shown.
    pub position: u32,
    /// How to get there from the last picture.
    pub motion: Motion,
}

/// The streams at one position.
#[component]
pub fn StreamsStage(props: &StreamsStageProps) -> Html {
    let size = use_size(props.frame.clone(), FIRST);
    let layout = use_memo((props.trace.clone(), size), |(trace, size)| Layout::new(trace, *size));
    let record = props.trace.record(props.position);
    let snapshot = props.trace.snapshot(props.position);
    let nobody = ProcessView::default();
    let view = snapshot.processes.get(usize::from(record.process)).unwrap_or(&nobody);
    let scene = Scene::new(&props.trace, view, &record, &layout);
    motion::use_moves(props.frame.clone(), props.motion, Picture::new(&scene, props.position, &layout));
    let trace = &props.trace;
    html! {
        <svg class="ss" viewBox={format!("0 0 {} {}", n(layout.size.0), n(layout.size.1))} role="group" aria-label={t("The streams")}>
            { for scene.pipes.iter().map(pipe) }
            { for layout.streams.iter().map(|stream| head(trace, stream, &scene)) }
            { for scene.tanks.iter().map(|it| tank(trace, it)) }
            <g aria-hidden="true">{ for scene.chunks.iter().map(chunk) }</g>
            <g aria-hidden="true">{ for scene.tanks.iter().map(mark) }</g>
            <g aria-hidden="true">{ for scene.pipes.iter().filter_map(signal) }</g>
            if layout.hidden > 0 {
                <text class="ls-soft" x="10" y={n(layout.size.1 - 6.0)}>{ fill("+{} more streams", &[&layout.hidden]) }</text>
            }
            if let Some(rect) = layout.curve {
                <Curve trace={trace.clone()} before={props.before.clone()} {rect} position={props.position} />
            }
        </svg>
    }
}

/// A stream's name and the line that made it.
fn head(trace: &LoadedTrace, stream: &StreamBox, scene: &Scene) -> Html {
    let Some((side, ..)) = stream.tanks.first() else { return Html::default() };
    let used = stream.tanks.iter().any(|(side, ..)| scene.tanks.iter().any(|tank| tank.side == *side));
    let info = trace.side(*side);
    let room = ((stream.rect.w + 18.0) / 8.0) as usize;
    let name = match trace.text(info.name) {
        "" => t("stream"),
        name => name.to_owned().into(),
    };
    let line = if info.site.line > 0 { format!(" · {}", info.site.line) } else { String::new() };
    let fits = name.chars().count() + line.chars().count() <= room;
    let text = if fits { format!("{name}{line}") } else { name.chars().take(room.max(3)).collect() };
    html! {
        <text aria-hidden="true" class={classes!("ls-mono", "ss-name", (!used).then_some("unused"))} text-anchor="middle"
            x={n(stream.rect.centre().x)} y={n(stream.rect.y + 16.0)}>{ text }</text>
    }
}

/// A buffer, its state and its length. It can be reached with the keyboard, and says what is in it.
fn tank(trace: &LoadedTrace, tank: &Tank) -> Html {
    let rect = tank.rect;
    let info = trace.side(tank.side);
    let name = trace.text(info.name);
    let values: [&dyn Display; 4] = [&name, &tank.length_text, &tank.mark_text, &tank.state];
    let readable = tank.kind == SideKind::Readable;
    let says = if readable {
        fill("{} readable buffer: {} of {}, {}", &values)
    } else {
        fill("{} writable buffer: {} of {}, {}", &values)
    };
    let narrow = rect.w < 56.0;
    html! {
        <g key={tank.side.0} class={classes!("ss-tank", tank.full.then_some("full"))} role="img" tabindex="0" aria-label={says}>
            <text class={classes!("ss-state", tank.alarming.then_some("alarming"))} text-anchor="middle"
                x={n(rect.centre().x)} y={n(rect.y - 10.0)}>{ tank.state.clone() }</text>
            <path class="ss-wall" d={format!("M{x} {y}V{b}H{r}V{y}", x = n(rect.x), y = n(rect.y), b = n(rect.bottom()), r = n(rect.right()))} />
            if let Some((rest, count)) = tank.rest {
                <rect class="ss-rest" x={n(rest.x)} y={n(rest.y)} width={n(rest.w)} height={n(rest.h)} rx="3" />
                if rest.h >= 16.0 && !narrow {
                    <text class="ss-count" text-anchor="middle" x={n(rest.centre().x)} y={n(rest.centre().y + 5.0)}>{ fill("{} chunks", &[&count]) }</text>
                }
            }
            <text class="ss-length" text-anchor="middle" x={n(rect.centre().x)} y={n(rect.bottom() + 17.0)}>{ &tank.length_text }</text>
            if !narrow { <text class="ls-soft" text-anchor="middle" x={n(rect.centre().x)} y={n(rect.bottom() + 33.0)}>{ if readable { t("readable") } else { t("writable") } }</text> }
        </g>
    }
}

/// The line of a `highWaterMark`.
fn mark(tank: &Tank) -> Html {
    let rect = tank.rect;
    html! {
        <g key={tank.side.0} class={classes!("ss-mark", tank.full.then_some("full"))}>
            <path d={format!("M{} {y}H{}", n(rect.x - 5.0), n(rect.right() + 5.0), y = n(tank.mark))} />
            if rect.w >= 44.0 {
                <text text-anchor="end" x={n(rect.right() - 3.0)} y={n(tank.mark - 4.0)}>{ &tank.mark_text }</text>
            }
        </g>
    }
}

/// A chunk has no key: a jump along the timeline brings others, which take over the elements of those before.
fn chunk(chunk: &Chunk) -> Html {
    let rect = chunk.rect;
    let name = AttrValue::from(name_of(chunk.key));
    let class = match (chunk.fresh, chunk.at_work) {
        (false, false) => "ss-chunk",
        (true, false) => "ss-chunk fresh",
        (false, true) => "ss-chunk working",
        (true, true) => "ss-chunk fresh working",
    };
    let transform = format!("translate({} {})", n(rect.x), n(rect.y));
    let (w, h) = (n(rect.w), n(rect.h.max(2.0)));
    match &chunk.text {
        Some(text) => html! {
            <g {class} data-chunk={name} {transform}>
                <rect width={w} height={h} rx="3" />
                <text text-anchor="middle" x={n(rect.w / 2.0)} y={n(rect.h / 2.0 + 5.0)}>{ text }</text>
            </g>
        },
        // Most have no room for a number: one element is enough, and there may be hundreds.
        None => {
            html! { <rect {class} data-chunk={name} {transform} width={w} height={h} rx="3" /> }
        }
    }
}

fn pipe(pipe: &Pipe) -> Html {
    let (from, to) = pipe.ends;
    let middle = (from.x + to.x) / 2.0;
    let way = format!(
        "M{} {}C{m} {} {m} {} {} {}",
        n(from.x),
        n(from.y),
        n(from.y),
        n(to.y),
        n(to.x),
        n(to.y),
        m = n(middle)
    );
    html! {
        <g aria-hidden="true" class={classes!("ss-pipe", (!pipe.piped).then_some("carried"), pipe.signal.map(|_| "signals"))}>
            <path class="ss-pipe-wall" d={way.clone()} />
            <path class="ss-pipe-inside" d={way} />
        </g>
    }
}

/// The word that goes back along a pipe.
fn signal(pipe: &Pipe) -> Option<Html> {
    let (word, class) = match pipe.signal? {
        Signal::False => ("false", "ss-false"),
        Signal::Drain => ("drain", "ss-drain"),
    };
    let (from, to) = pipe.ends;
    let (x, y) = ((from.x + to.x) / 2.0, (from.y + to.y) / 2.0 - 20.0);
    Some(html! {
        <g class={classes!("ss-signal", class)}>
            <text text-anchor="middle" x={n(x)} y={n(y - 3.0)}>{ word }</text>
            <path d={format!("M{} {y}H{}m5 -4l-5 4l5 4", n(x + 16.0), n(x - 16.0), y = n(y + 4.0))} />
        </g>
    })
}

fn name_of((side, chunk): (Option<SideId>, ChunkId)) -> String {
    match side {
        Some(side) => format!("{}-{}", side.0, chunk.0),
        None => format!("hand-{}", chunk.0),
    }
}

/// Where everything was drawn last, to see what has moved.
#[derive(Clone)]
struct Picture {
    position: u32,
    size: (f64, f64),
    chunks: Vec<((Option<SideId>, ChunkId), Point)>,
}

impl Picture {
    fn new(scene: &Scene, position: u32, layout: &Layout) -> Picture {
        let place = |chunk: &Chunk| (chunk.key, Point { x: chunk.rect.x, y: chunk.rect.y });
        Picture { position, size: layout.size, chunks: scene.chunks.iter().map(place).collect() }
    }
}

impl motion::Picture for Picture {
    fn position(&self) -> u32 {
        self.position
    }

    fn move_from(&self, before: &Picture, root: &web_sys::Element, milliseconds: u32) -> Vec<motion::Move> {
        if before.size != self.size || motion::is_reduced() {
            return Vec::new();
        }
        let at = |key: (Option<SideId>, ChunkId)| {
            let same = before.chunks.iter().find(|(other, _)| *other == key);
            same.or_else(|| before.chunks.iter().rev().find(|(other, _)| other.1 == key.1)).map(|(_, point)| *point)
        };
        let moved = self.chunks.iter().filter_map(|(key, now)| {
            let then = at(*key);
            if then == Some(*now) {
                return None;
            }
            let element = root.query_selector(&format!("[data-chunk=\"{}\"]", name_of(*key))).ok()??;
            Some(match then {
                Some(then) => motion::glide(&element, &[then, *now], milliseconds),
                None => motion::appear(&element, milliseconds),
            })
        });
        moved.collect()
    }
}
