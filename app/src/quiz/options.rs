//! Options to choose from: one, or several.

use super::markup;
use crate::words::t;
use content::grade::Answer;
use content::model::Choice;
use yew::prelude::*;

/// Properties of [`Options`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct OptionsProps {
    pub(super) name: AttrValue,
    pub(super) many: bool,
    pub(super) options: Vec<Choice>,
    pub(super) answer: Answer,
    /// Whether to mark what is right and wrong in the chosen options.
    pub(super) marks: bool,
    pub(super) on_change: Callback<Answer>,
}

/// Radio buttons or check boxes.
#[component]
pub(super) fn Options(props: &OptionsProps) -> Html {
    let chosen = match &props.answer {
        Answer::Choices(chosen) => chosen.clone(),
        _ => Vec::new(),
    };
    let option = |(index, option): (usize, &Choice)| {
        let is_chosen = chosen.contains(&index);
        let onchange = {
            let (chosen, many, on_change) = (chosen.clone(), props.many, props.on_change.clone());
            Callback::from(move |_: Event| {
                let mut next = if many { chosen.clone() } else { Vec::new() };
                if is_chosen {
                    next.retain(|other| *other != index);
                } else {
                    next.push(index);
                    next.sort_unstable();
                }
                if !many {
                    next = vec![index];
                }
                on_change.emit(Answer::Choices(next));
            })
        };
        let mark = (props.marks && is_chosen).then_some(if option.right { "ok" } else { "bad" });
        html! {
            <label key={index} class={classes!("option", is_chosen.then_some("chosen"), mark)}>
                <input type={if props.many { "checkbox" } else { "radio" }} name={props.name.clone()} checked={is_chosen} {onchange} />
                <span class="prose">{ markup(&option.text) }</span>
                if let Some(mark) = mark {
                    <span class="sign" aria-hidden="true">{ if mark == "ok" { "✓" } else { "✗" } }</span>
                }
            </label>
        }
    };
    html! {
        <div class="options">
            if props.many { <p class="small soft">{ t("Choose all that apply.") }</p> }
            { for props.options.iter().enumerate().map(option) }
        </div>
    }
}
