//! A prerendered page comes alive piece by piece, each in a task of its own: one that is long to take over as a whole never
//! keeps a person's scrolling and clicking waiting for all of it.

pub use queue::begin;
use yew::prelude::*;

/// Properties of [`InTurn`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct InTurnProps {
    /// The piece.
    #[prop_or_default]
    pub children: Html,
}

/// A piece of the page that comes alive when it is its turn. Until then its prerendered markup stands there, and after the
/// page has come alive it is no different from its children.
#[component]
pub fn InTurn(props: &InTurnProps) -> Html {
    html! { <Suspense><Piece>{ props.children.clone() }</Piece></Suspense> }
}

#[component]
fn Piece(props: &InTurnProps) -> HtmlResult {
    queue::use_turn()?;
    Ok(props.children.clone())
}

#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
mod queue {
    use crate::ports::{clock, page};
    use std::cell::RefCell;
    use std::collections::VecDeque;
    use yew::prelude::*;
    use yew::suspense::{Suspension, SuspensionHandle, SuspensionResult};

    thread_local! {
        static WAITING: RefCell<VecDeque<SuspensionHandle>> = const { RefCell::new(VecDeque::new()) };
    }

    #[hook]
    pub fn use_turn() -> SuspensionResult<()> {
        let turn = use_memo((), |()| {
            (!page::is_alive()).then(|| {
                let (turn, handle) = Suspension::new();
                WAITING.with_borrow_mut(|waiting| waiting.push_back(handle));
                turn
            })
        });
        match turn.as_ref() {
            Some(turn) if !turn.resumed() => Err(turn.clone()),
            _ => Ok(()),
        }
    }

    /// Lets the pieces come alive one after the other; the page says when all have.
    pub fn begin() {
        wasm_bindgen_futures::spawn_local(async {
            while let Some(next) = WAITING.with_borrow_mut(VecDeque::pop_front) {
                clock::turn().await;
                next.resume();
            }
            clock::turn().await;
            page::come_alive();
        });
    }
}

/// Without markup that waits to be taken over, all of a page comes at once.
#[cfg(not(all(target_arch = "wasm32", feature = "hydration")))]
mod queue {
    use crate::ports::page;
    use yew::prelude::*;
    use yew::suspense::SuspensionResult;

    #[hook]
    pub fn use_turn() -> SuspensionResult<()> {
        Ok(())
    }

    /// Says that the page has come alive.
    pub fn begin() {
        page::come_alive();
    }
}
