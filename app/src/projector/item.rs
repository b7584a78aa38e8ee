//! The parts of a slide.

use crate::player::hanging;
use crate::quiz::markup;
use content::deck::{Item, Shown};
use yew::prelude::*;

/// A part of a slide at a step. What is not shown yet keeps its room, so that nothing jumps when it appears.
pub(super) fn item(shown: &Shown, step: u32) -> Html {
    let later = |from: u32| (step < from).then_some("later");
    let hidden = |from: u32| (step < from).then_some("true");
    match &shown.item {
        Item::Text(html) => {
            html! { <p class={classes!("deck-text", later(shown.step))} aria-hidden={hidden(shown.step)}>{ markup(html) }</p> }
        }
        Item::Answer(html) => {
            html! { <p class={classes!("deck-answer", later(shown.step))} aria-hidden={hidden(shown.step)}>{ markup(html) }</p> }
        }
        Item::List { ordered, first, items } => {
            let items = items.iter().enumerate().map(|(at, text)| {
                let from = shown.step + at as u32;
                html! { <li class={classes!(later(from))} aria-hidden={hidden(from)}>{ markup(text) }</li> }
            });
            if *ordered {
                html! { <ol class="deck-list" start={first.to_string()}>{ for items }</ol> }
            } else {
                html! { <ul class="deck-list">{ for items }</ul> }
            }
        }
        Item::Table { head, rows } => html! {
            <table class="deck-table">
                <thead><tr>{ for head.iter().map(|cell| html! { <th scope="col">{ markup(cell) }</th> }) }</tr></thead>
                <tbody>
                    { for rows.iter().map(|row| html! { <tr>{ for row.iter().map(|cell| html! { <td>{ markup(cell) }</td> }) }</tr> }) }
                </tbody>
            </table>
        },
        Item::Code { label, first, lines, small } => html! {
            <figure class={classes!("deck-code", small.then_some("small"), later(shown.step))} aria-hidden={hidden(shown.step)}>
                if !label.is_empty() { <figcaption>{ label.clone() }</figcaption> }
                <pre><code>
                    { for lines.iter().enumerate().map(|(at, line)| html! {
                        <span class="deck-line">
                            if let Some(first) = first { <span class="deck-line-number" aria-hidden="true">{ first + at }</span> }
                            { hanging(line) }
                        </span>
                    }) }
                </code></pre>
            </figure>
        },
        Item::Columns(columns) => html! {
            <div class="deck-orders">
                { for columns.iter().enumerate().map(|(at, lines)| html! {
                    <section class="deck-order">
                        <h3>{ format!("Outcome {}", at + 1) }</h3>
                        { order(lines) }
                    </section>
                }) }
            </div>
        },
        Item::Options(options) => {
            let told = step > shown.step;
            html! {
                <ol class="deck-options">
                    { for options.iter().map(|option| {
                        let mark = option.right.filter(|_| told).map(|right| if right { "ok" } else { "bad" });
                        html! {
                            <li class={classes!(mark)}>
                                <span>{ markup(&option.text) }</span>
                                if let Some(mark) = mark {
                                    <span class="deck-sign" aria-hidden="true">{ if mark == "ok" { "✓" } else { "✗" } }</span>
                                    <span class="visually-hidden">{ if mark == "ok" { "right" } else { "wrong" } }</span>
                                }
                            </li>
                        }
                    }) }
                </ol>
            }
        }
    }
}

/// Printed lines, one below the other.
pub(super) fn order(lines: &[String]) -> Html {
    html! { <ol class="deck-lines">{ for lines.iter().map(|line| html! { <li><code>{ line.clone() }</code></li> }) }</ol> }
}
