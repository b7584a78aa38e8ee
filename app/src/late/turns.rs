//! A prerendered page comes alive piece by piece, each in a task of its own: one that is long to take over as a whole never
//! keeps a person's scrolling and clicking waiting for all of it. What arrives late and is long is drawn the same way.

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
///
/// **Invariant**: until the page is alive, its children are what was prerendered; see [`crate::ports::page::when_alive`].
/// What comes alive is a copy that takes the markup's place at its turn: nothing in a piece may look for elements of its own
/// in the document from its first effect, and what is watched or focused must not stand in one.
#[component]
pub fn InTurn(props: &InTurnProps) -> Html {
    html! { <Suspense><Piece>{ props.children.clone() }</Piece></Suspense> }
}

#[component]
fn Piece(props: &InTurnProps) -> HtmlResult {
    queue::use_turn()?;
    Ok(props.children.clone())
}

/// A piece of something long that arrives late: it is drawn when the pieces before it are, below what is seen first, or on
/// paper only.
#[component]
pub fn Later(props: &InTurnProps) -> Html {
    let here = use_state_eq(|| false);
    {
        let here = here.setter();
        use_effect_with((), move |()| queue::wait(move || here.set(true)));
    }
    if *here { props.children.clone() } else { Html::default() }
}

#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
mod queue {
    use crate::ports::{clock, page};
    use std::cell::{Cell, RefCell};
    use std::collections::VecDeque;
    use yew::prelude::*;
    use yew::suspense::{Suspension, SuspensionResult};

    thread_local! {
        static WAITING: RefCell<VecDeque<Box<dyn FnOnce()>>> = const { RefCell::new(VecDeque::new()) };
        static GOING: Cell<bool> = const { Cell::new(false) };
    }

    #[hook]
    pub fn use_turn() -> SuspensionResult<()> {
        let turn = use_memo((), |()| {
            page::is_waking().then(|| {
                let (turn, handle) = Suspension::new();
                wait(move || handle.resume());
                turn
            })
        });
        match turn.as_ref() {
            Some(turn) if !turn.resumed() => Err(turn.clone()),
            _ => Ok(()),
        }
    }

    /// Calls back when it is this piece's turn.
    pub(super) fn wait(then: impl FnOnce() + 'static) {
        WAITING.with_borrow_mut(|waiting| waiting.push_back(Box::new(then)));
        if page::is_alive() {
            go_on();
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
            if !page::is_alive() {
                page::come_alive();
            }
        });
    }

    /// Gives the next piece its turn, if one is waiting.
    fn next() -> bool {
        let first = WAITING.with_borrow_mut(VecDeque::pop_front);
        first.map(|piece| piece()).is_some()
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

    /// It is every piece's turn.
    pub(super) fn wait(then: impl FnOnce() + 'static) {
        then();
    }

    /// Says that the page has come alive.
    pub fn begin() {
        page::come_alive();
    }
}
