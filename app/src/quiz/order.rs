//! Items to be put into order.

use super::Sorter;
use crate::words::t;
use content::grade::Answer;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Order`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct OrderProps {
    pub(super) items: Vec<String>,
    pub(super) answer: Answer,
    pub(super) on_change: Callback<Answer>,
}

/// The list to sort.
#[component]
pub(super) fn Order(props: &OrderProps) -> Html {
    let order = match &props.answer {
        Answer::Order(order) => order.clone(),
        _ => Vec::new(),
    };
    // A kept order that does not fit the question, because the lesson changed since, is no order.
    let order: Vec<usize> = order.into_iter().filter(|item| *item < props.items.len()).collect();
    let items: Rc<[AttrValue]> = props.items.iter().map(|item| AttrValue::from(item.clone())).collect();
    html! { <Sorter label={t("Your order")} {items} {order} on_change={props.on_change.reform(Answer::Order)} /> }
}
