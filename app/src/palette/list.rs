//! What can be chosen in the palette.

use super::command::Command;
use crate::ports::page;
use crate::words::t;
use content::model::Card;
use search::{Hit, Kind};
use std::ops::Range;
use yew::prelude::*;

/// One line of the list.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Choice {
    /// Something to do.
    Command(Command),
    /// Somewhere to go.
    Place {
        /// What it is.
        kind: AttrValue,
        title: AttrValue,
        /// What it is a part of.
        place: AttrValue,
        path: AttrValue,
        excerpt: AttrValue,
        /// Bytes of the excerpt that were asked for.
        marks: Vec<Range<usize>>,
    },
}

impl Choice {
    /// A place that was found.
    pub(super) fn of_hit(hit: &Hit<'_>) -> Choice {
        let kind = match hit.entry.kind {
            Kind::Lesson => t("lesson"),
            Kind::Section => t("part"),
            Kind::Term => t("word"),
            Kind::Page => t("page"),
        };
        Choice::Place {
            kind,
            title: hit.entry.title.clone().into(),
            place: hit.entry.place.clone().into(),
            path: hit.entry.path.clone().into(),
            excerpt: hit.excerpt.to_owned().into(),
            marks: hit.marks.clone(),
        }
    }

    /// A lesson, before anything was asked.
    pub(super) fn of_card(card: &Card) -> Choice {
        Choice::Place {
            kind: t("lesson"),
            title: card.title.clone().into(),
            place: AttrValue::default(),
            path: card.path.clone().into(),
            excerpt: card.summary.clone().into(),
            marks: Vec::new(),
        }
    }
}

/// The id of a line.
pub(super) fn id(at: usize) -> String {
    format!("palette-{at}")
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ListProps {
    pub(super) id: &'static str,
    pub(super) choices: Vec<Choice>,
    pub(super) chosen: usize,
    pub(super) on_take: Callback<Choice>,
}

/// The lines; the chosen one is kept in sight.
#[component]
pub(super) fn List(props: &ListProps) -> Html {
    use_effect_with(props.chosen, |at| page::into_sight(&id(*at)));
    html! {
        <ul id={props.id} class="plain palette-list" role="listbox" aria-label={t("Found")}>
            { for props.choices.iter().enumerate().map(|(at, choice)| {
                let onclick = {
                    let (take, choice) = (props.on_take.clone(), choice.clone());
                    Callback::from(move |_: MouseEvent| take.emit(choice.clone()))
                };
                html! {
                    <li id={id(at)} role="option" class="palette-line" aria-selected={(at == props.chosen).to_string()} {onclick}>
                        { line(choice) }
                    </li>
                }
            }) }
        </ul>
    }
}

fn line(choice: &Choice) -> Html {
    match choice {
        Choice::Command(command) => html! {
            <><span class="palette-kind">{ t("do") }</span><span class="palette-title">{ (command.name)() }</span></>
        },
        Choice::Place { kind, title, place, excerpt, marks, .. } => html! {
            <>
                <span class="palette-kind">{ kind.clone() }</span>
                <span class="palette-title">{ title }
                    if !place.is_empty() { <span class="palette-place">{ t(" in ") }{ place }</span> }
                </span>
                <span class="palette-excerpt">{ for marked(excerpt, marks) }</span>
            </>
        },
    }
}

/// A text with what was found in it marked.
fn marked(text: &str, marks: &[Range<usize>]) -> Vec<Html> {
    let (mut parts, mut from) = (Vec::new(), 0);
    for mark in marks {
        parts.push(html! { &text[from..mark.start] });
        parts.push(html! { <mark>{ &text[mark.clone()] }</mark> });
        from = mark.end;
    }
    parts.push(html! { &text[from..] });
    parts
}
