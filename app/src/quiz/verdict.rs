//! A prediction beside the truth, line by line.

use crate::words::{fill, t};
use content::grade::{LineVerdict, lines};
use yew::prelude::*;

/// Properties of [`LinesBeside`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LinesBesideProps {
    /// Heading of the first column.
    #[prop_or_else(|| t("Your order"))]
    pub mine: AttrValue,
    /// Heading of the second column.
    #[prop_or_else(|| t("What Node does"))]
    pub truth: AttrValue,
    /// Predicted lines.
    pub predicted: Vec<AttrValue>,
    /// Printed lines.
    pub actual: Vec<AttrValue>,
    /// Called with the index of a printed line that the person wants explained; no button without it.
    #[prop_or_default]
    pub on_why: Option<Callback<usize>>,
    /// Called with the same index by a person who asks where the line's callback came into being.
    #[prop_or_default]
    pub on_origin: Option<Callback<usize>>,
}

/// The table.
#[component]
pub fn LinesBeside(props: &LinesBesideProps) -> Html {
    let predicted: Vec<&str> = props.predicted.iter().map(AttrValue::as_str).collect();
    let actual: Vec<&str> = props.actual.iter().map(AttrValue::as_str).collect();
    let grade = lines(&predicted, &actual);
    let row = |(at, verdict): (usize, &LineVerdict)| {
        let (class, word) = match verdict {
            LineVerdict::Right => ("ok", t("right").to_string()),
            LineVerdict::Moved { at } => ("bad", fill("is line {}", &[&(at + 1)])),
            LineVerdict::Extra => ("bad", t("is not printed").to_string()),
            LineVerdict::Missing => ("bad", t("missing").to_string()),
        };
        let first_wrong = grade.first_wrong == Some(at);
        let line = at.min(actual.len().saturating_sub(1));
        let ask = |on: &Option<Callback<usize>>, word: AttrValue| {
            let on = on.clone().filter(|_| !actual.is_empty())?;
            let onclick = on.reform(move |_: MouseEvent| line);
            Some(html! { <button type="button" class="button why" {onclick}>{ word }</button> })
        };
        let why = ask(&props.on_why, t("Show me why")).filter(|_| first_wrong);
        html! {
            <>
            <tr class={classes!(class, first_wrong.then_some("first-wrong"))}>
                <td class="number">{ at + 1 }</td>
                <td class="mine">
                    <code>{ props.predicted.get(at).cloned().unwrap_or_default() }</code>
                    <span class="sign" aria-hidden="true">{ if class == "ok" { "✓" } else { "✗" } }</span>
                    <span class="visually-hidden">{ format!(" {word}") }</span>
                </td>
                <td class="truth">
                    <code>{ props.actual.get(at).cloned().unwrap_or_default() }</code>
                </td>
            </tr>
            if let Some(why) = why {
                <tr class="why-row">
                    <td />
                    <td colspan="2">{ why }{ ask(&props.on_origin, t("Where it came from")) }</td>
                </tr>
            }
            </>
        }
    };
    html! {
        <table class="beside">
            <thead>
                <tr>
                    <td class="number"><span class="visually-hidden">{ t("Line") }</span></td>
                    <th scope="col">{ props.mine.clone() }</th>
                    <th scope="col">{ props.truth.clone() }</th>
                </tr>
            </thead>
            <tbody>{ for grade.verdicts.iter().enumerate().map(row) }</tbody>
        </table>
    }
}
