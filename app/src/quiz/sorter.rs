//! A list to be put into order: by buttons, by keyboard, or by dragging.

use crate::words::{fill, t};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// Properties of [`Sorter`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SorterProps {
    /// What is sorted, for people who do not see it.
    pub label: AttrValue,
    /// The items.
    pub items: Rc<[AttrValue]>,
    /// Indices of the items, in the present order.
    pub order: Vec<usize>,
    /// Whether items may be left out; those not in `order` are.
    #[prop_or_default]
    pub leave_out: bool,
    /// The person changed the order.
    pub on_change: Callback<Vec<usize>>,
}

/// `order` with the item at `from` moved to `to`.
pub(super) fn moved(order: &[usize], from: usize, to: usize) -> Vec<usize> {
    let mut order = order.to_vec();
    if from < order.len() {
        let item = order.remove(from);
        order.insert(to.min(order.len()), item);
    }
    order
}

/// The list.
#[component]
pub fn Sorter(props: &SorterProps) -> Html {
    let list = use_node_ref();
    let dragged = use_state(|| None::<usize>);
    let said = use_state(AttrValue::default);
    let focus_next = use_mut_ref(|| None::<usize>);
    {
        // A moved row keeps the focus: the person goes on with the arrow keys.
        let (list, focus_next) = (list.clone(), focus_next.clone());
        use_effect_with(props.order.clone(), move |_| {
            let Some(row) = focus_next.borrow_mut().take() else { return };
            let handle = list
                .cast::<Element>()
                .and_then(|l| l.query_selector(&format!("[data-row=\"{row}\"] .grip")).ok().flatten());
            if let Some(handle) = handle.and_then(|h| h.dyn_into::<web_sys::HtmlElement>().ok()) {
                // Only throws for elements of other documents.
                let _ = handle.focus();
            }
        });
    }
    let move_to = {
        let (order, items, on_change, said) =
            (props.order.clone(), props.items.clone(), props.on_change.clone(), said.clone());
        Callback::from(move |(from, to): (usize, usize)| {
            if from == to || to >= order.len() {
                return;
            }
            said.set(fill("{} is now line {} of {}.", &[&items[order[from]], &(to + 1), &order.len()]).into());
            on_change.emit(moved(&order, from, to));
        })
    };
    let onpointermove = {
        let (list, dragged, move_to) = (list.clone(), dragged.clone(), move_to.clone());
        Callback::from(move |event: PointerEvent| {
            let (Some(from), Some(list)) = (*dragged, list.cast::<Element>()) else { return };
            event.prevent_default();
            if let Some(to) = row_at(&list, f64::from(event.client_y()))
                && to != from
            {
                move_to.emit((from, to));
                dragged.set(Some(to));
            }
        })
    };
    let drop_it = {
        let dragged = dragged.clone();
        Callback::from(move |_: PointerEvent| dragged.set(None))
    };
    let row = |(row, item): (usize, &usize)| {
        let text = props.items[*item].clone();
        let step = |to: Option<usize>| {
            let (move_to, focus_next) = (move_to.clone(), focus_next.clone());
            Callback::from(move |_: MouseEvent| {
                if let Some(to) = to {
                    *focus_next.borrow_mut() = Some(to);
                    move_to.emit((row, to));
                }
            })
        };
        let onkeydown = {
            let (move_to, focus_next, last) = (move_to.clone(), focus_next.clone(), props.order.len() - 1);
            Callback::from(move |event: KeyboardEvent| {
                let to = match event.key().as_str() {
                    "ArrowUp" => row.checked_sub(1),
                    "ArrowDown" => Some(row + 1),
                    "Home" => Some(0),
                    "End" => Some(last),
                    _ => return,
                };
                event.prevent_default();
                if let Some(to) = to.filter(|to| *to <= last) {
                    *focus_next.borrow_mut() = Some(to);
                    move_to.emit((row, to));
                }
            })
        };
        let onpointerdown = {
            let (dragged, list) = (dragged.clone(), list.clone());
            Callback::from(move |event: PointerEvent| {
                if event.button() == 0 {
                    // The list keeps the pointer, not the row: rows change places under it. Without capture the drag
                    // still works while the pointer stays over the list.
                    if let Some(list) = list.cast::<Element>() {
                        let _ = list.set_pointer_capture(event.pointer_id());
                    }
                    dragged.set(Some(row));
                }
            })
        };
        let out = {
            let (order, on_change, said, text) =
                (props.order.clone(), props.on_change.clone(), said.clone(), text.clone());
            Callback::from(move |_: MouseEvent| {
                said.set(fill("{} is left out.", &[&text]).into());
                on_change.emit(order.iter().enumerate().filter(|(at, _)| *at != row).map(|(_, i)| *i).collect());
            })
        };
        html! {
            <li key={*item} class={classes!("sorter-row", (*dragged == Some(row)).then_some("dragged"))} data-row={row.to_string()}>
                <span class="number" aria-hidden="true">{ row + 1 }</span>
                <button type="button" class="grip" {onkeydown} {onpointerdown}
                    aria-label={fill("{}, line {} of {}. Move with the arrow keys.", &[&text, &(row + 1), &props.order.len()])}>
                    <Grip />
                    <code>{ text.clone() }</code>
                </button>
                <button type="button" class="mini" onclick={step(row.checked_sub(1))} disabled={row == 0} tabindex="-1"
                    aria-label={fill("{} up", &[&text])}><Arrow up={true} /></button>
                <button type="button" class="mini" onclick={step(Some(row + 1))} disabled={row + 1 == props.order.len()} tabindex="-1"
                    aria-label={fill("{} down", &[&text])}><Arrow up={false} /></button>
                if props.leave_out {
                    <button type="button" class="mini" onclick={out} aria-label={fill("Leave out {}", &[&text])}>{ "×" }</button>
                }
            </li>
        }
    };
    let left_out: Vec<usize> = (0..props.items.len()).filter(|item| !props.order.contains(item)).collect();
    let back = |item: usize| {
        let (order, on_change) = (props.order.clone(), props.on_change.clone());
        Callback::from(move |_: MouseEvent| on_change.emit(order.iter().copied().chain([item]).collect()))
    };
    html! {
        <div class="sorter">
            <ol class="plain" ref={list.clone()} aria-label={props.label.clone()} {onpointermove} onpointerup={drop_it.clone()} onpointercancel={drop_it}>
                { for props.order.iter().enumerate().map(row) }
            </ol>
            if !left_out.is_empty() {
                <p class="left-out small">
                    { t("Not printed: ") }
                    { for left_out.into_iter().map(|item| html! {
                        <button key={item} type="button" class="chip" onclick={back(item)} aria-label={fill("Put {} back", &[&props.items[item]])}>
                            <code>{ props.items[item].clone() }</code>{ " +" }
                        </button>
                    }) }
                </p>
            }
            <span class="visually-hidden" role="status">{ (*said).clone() }</span>
        </div>
    }
}

/// The row whose middle is nearest to a height in the window.
fn row_at(list: &Element, y: f64) -> Option<usize> {
    let rows = list.query_selector_all(".sorter-row").ok()?;
    let middle = |index: u32| -> Option<f64> {
        let rect = rows.item(index)?.dyn_into::<Element>().ok()?.get_bounding_client_rect();
        Some(rect.top() + rect.height() / 2.0)
    };
    let nearest = (0..rows.length()).filter_map(|index| Some((index, (middle(index)? - y).abs())));
    nearest.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(index, _)| index as usize)
}

#[component]
fn Grip() -> Html {
    html! {
        <svg class="grip-dots" width="8" height="14" viewBox="0 0 8 14" aria-hidden="true" fill="currentColor">
            <circle cx="2" cy="2" r="1.2" /><circle cx="6" cy="2" r="1.2" />
            <circle cx="2" cy="7" r="1.2" /><circle cx="6" cy="7" r="1.2" />
            <circle cx="2" cy="12" r="1.2" /><circle cx="6" cy="12" r="1.2" />
        </svg>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct ArrowProps {
    up: bool,
}

#[component]
fn Arrow(props: &ArrowProps) -> Html {
    let d = if props.up { "M3 9.5 8 4.5l5 5" } else { "M3 5.5l5 5 5-5" };
    html! {
        <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2"><path {d} /></svg>
    }
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn moving_keeps_every_item_once() {
        let order = [3, 1, 2, 0];
        assert_eq!(moved(&order, 0, 3), [1, 2, 0, 3]);
        assert_eq!(moved(&order, 3, 0), [0, 3, 1, 2]);
        assert_eq!(moved(&order, 1, 1), order);
        assert_eq!(moved(&order, 9, 0), order);
        for from in 0..4 {
            for to in 0..4 {
                let mut sorted = moved(&order, from, to);
                sorted.sort_unstable();
                assert_eq!(sorted, [0, 1, 2, 3]);
            }
        }
    }
}
