//! A prerendered page comes alive piece by piece, each in a task of its own: one that is long to take over as a whole never
//! keeps a person's scrolling and clicking waiting for all of it. What arrives late and is long is drawn the same way.

pub use queue::begin;
use yew::prelude::*;

/// Properties of [`InTurn`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct InTurnProps {
    /// Whether it also waits for its turn in a page that is alive: it is below what is seen first, or on paper only.
    #[prop_or_default]
    pub late: bool,
    /// The piece.
    #[prop_or_default]
    pub children: Html,
}

/// A piece of the page that comes alive when it is its turn. Until then its prerendered markup stands there, if there is
/// one. In a page that is alive it is no different from its children, unless it is a late one.
#[component]
pub fn InTurn(props: &InTurnProps) -> Html {
    html! { <Suspense><Piece late={props.late}>{ props.children.clone() }</Piece></Suspense> }
}

#[component]
fn Piece(props: &InTurnProps) -> HtmlResult {
    queue::use_turn(props.late)?;
    Ok(props.children.clone())
}

#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
mod queue {
    use crate::ports::{clock, page};
    use std::cell::{Cell, RefCell};
    use std::collections::VecDeque;
    use yew::prelude::*;
    use yew::suspense::{Suspension, SuspensionHandle, SuspensionResult};

    thread_local! {
        static WAITING: RefCell<VecDeque<SuspensionHandle>> = const { RefCell::new(VecDeque::new()) };
        static GOING: Cell<bool> = const { Cell::new(false) };
    }

    #[hook]
    pub fn use_turn(late: bool) -> SuspensionResult<()> {
        let turn = use_memo((), move |()| {
            (late || !page::is_alive()).then(|| {
                let (turn, handle) = Suspension::new();
                WAITING.with_borrow_mut(|waiting| waiting.push_back(handle));
                if page::is_alive() {
                    go_on();
                }
                turn
            })
        });
        match turn.as_ref() {
            Some(turn) if !turn.resumed() => Err(turn.clone()),
            _ => Ok(()),
        }
    }

    /// Lets the pieces come alive one after the other; the page says when all have. Whoever prints gets all of them at once.
    pub fn begin() {
        page::on_print(|| while next() {});
        go_on();
    }

    fn go_on() {
        if GOING.replace(true) {
            return;
        }
        wasm_bindgen_futures::spawn_local(async {
            clock::turn().await;
            while next() {
                clock::turn().await;
            }
            GOING.set(false);
            page::come_alive();
        });
    }

    /// Gives the next piece its turn, if one is waiting.
    fn next() -> bool {
        let first = WAITING.with_borrow_mut(VecDeque::pop_front);
        first.map(SuspensionHandle::resume).is_some()
    }
}

/// Without markup that waits to be taken over, all of a page comes at once.
#[cfg(not(all(target_arch = "wasm32", feature = "hydration")))]
mod queue {
    use crate::ports::page;
    use yew::prelude::*;
    use yew::suspense::SuspensionResult;

    #[hook]
    pub fn use_turn(_late: bool) -> SuspensionResult<()> {
        Ok(())
    }

    /// Says that the page has come alive.
    pub fn begin() {
        page::come_alive();
    }
}
