//! A number or a word to be entered.

use crate::words::t;
use content::grade::Answer;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`Value`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ValueProps {
    pub(super) name: AttrValue,
    pub(super) number: bool,
    pub(super) unit: AttrValue,
    pub(super) answer: Answer,
    pub(super) on_change: Callback<Answer>,
}

/// The field.
#[component]
pub(super) fn Value(props: &ValueProps) -> Html {
    let value = match &props.answer {
        Answer::Value(text) => text.clone(),
        _ => String::new(),
    };
    let oninput = props
        .on_change
        .reform(|event: InputEvent| Answer::Value(event.target_unchecked_into::<HtmlInputElement>().value()));
    html! {
        <label class="value">
            <span class="visually-hidden">{ t("Your answer") }</span>
            <input name={props.name.clone()} {value} {oninput} autocomplete="off" spellcheck="false"
                inputmode={if props.number { "decimal" } else { "text" }} />
            <span class="unit">{ props.unit.clone() }</span>
        </label>
    }
}
