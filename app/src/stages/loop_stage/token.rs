//! A token: one callback, drawn where it waits or runs. It can be pointed at and chosen.

use super::backdrop::translate;
use super::geometry::{CHARACTER, PADDING, TOKEN};
use super::scene::{Call, More, State, Token};
use super::track::Point;
use crate::stages::decimal::n;
use crate::stages::highlight::{Focus, Highlight};
use crate::words::fill;
use yew::prelude::*;

/// Draws a token. `says` is what a screen reader hears.
pub(super) fn token(token: &Token, says: String, highlight: Option<&Highlight>) -> Html {
    let task = token.task;
    let state = match token.state {
        State::Waiting => "waiting",
        State::Running => "running",
        State::Done => "done",
        State::Cancelled => "cancelled",
    };
    let lit = highlight.is_some_and(|h| h.task(task));
    let is_focus = highlight.is_some_and(|h| h.lit.as_ref().is_some_and(|lit| lit.focus == Focus::Task(task)));
    let class = classes!(
        "ls-token",
        token.tone.class(),
        state,
        lit.then_some("lit"),
        is_focus.then_some("focus"),
        token.unreferenced.then_some("unref")
    );
    let pinned = is_focus && highlight.is_some_and(|h| h.pinned);
    let point = |focus: Option<Focus>| {
        let callback = highlight.map(|h| h.point.clone());
        move || {
            if let Some(callback) = &callback {
                callback.emit(focus);
            }
        }
    };
    let (over, out, got, lost) =
        (point(Some(Focus::Task(task))), point(None), point(Some(Focus::Task(task))), point(None));
    let pin = {
        let callback = highlight.map(|h| h.pin.clone());
        move || {
            if let Some(callback) = &callback {
                callback.emit(Some(Focus::Task(task)));
            }
        }
    };
    let press = pin.clone();
    html! {
        <g key={task.0} {class} transform={translate(Point { x: token.rect.x, y: token.rect.y })} data-task={task.0.to_string()}
            role="button" tabindex="0" aria-label={says} aria-pressed={pinned.to_string()}
            onpointerenter={move |_| over()} onpointerleave={move |_| out()}
            onfocus={move |_| got()} onblur={move |_| lost()}
            onclick={move |_| pin()}
            onkeydown={move |event: KeyboardEvent| if matches!(event.key().as_str(), "Enter" | " ") {
                event.prevent_default();
                event.stop_propagation();
                press();
            }}>
            <rect width={n(token.rect.w)} height={n(TOKEN)} rx="7" />
            <text class="ls-mono" x={n(PADDING)} y="18">{ &token.text }</text>
            if token.state == State::Cancelled {
                <path class="ls-strike" d={format!("M{} 13.5H{}", n(PADDING), n(PADDING + token.text.chars().count() as f64 * CHARACTER))} />
            }
            if let Some(note) = &token.note {
                <text class="ls-note" aria-hidden="true" x={n(token.note_at.x)} y={n(token.note_at.y)}>{ " " }{ note }</text>
            }
        </g>
    }
}

/// Draws a call on the stack.
pub(super) fn call(call: &Call) -> Html {
    html! {
        <g key={format!("call-{}", call.depth)} class="ls-call" transform={translate(Point { x: call.rect.x, y: call.rect.y })}>
            <rect width={n(call.rect.w)} height={n(TOKEN)} rx="7" />
            <text class="ls-mono" x={n(PADDING)} y="18">{ &call.text }</text>
        </g>
    }
}

/// Draws "+12 more".
pub(super) fn more(more: &More) -> Html {
    let text = if more.short { format!("+{}", more.count) } else { fill("+{} more", &[&more.count]) };
    html! { <text key={format!("more-{:?}", more.place)} class="ls-soft" x={n(more.at.x)} y={n(more.at.y)}>{ text }</text> }
}
