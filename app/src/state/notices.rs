//! Sentences that stay on the page until they are put away.

use std::rc::Rc;
use yew::prelude::*;

/// The handle in the context.
pub type NoticesHandle = UseReducerHandle<Notices>;

/// What the app has to tell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notices {
    /// Oldest first.
    pub list: Vec<AttrValue>,
}

/// A change of the notices.
#[derive(Clone, Debug, PartialEq)]
pub enum NoticesAction {
    /// One more; said once however often it happens.
    Tell(AttrValue),
    /// Read.
    PutAway(usize),
}

impl Reducible for Notices {
    type Action = NoticesAction;

    fn reduce(self: Rc<Self>, action: NoticesAction) -> Rc<Self> {
        let mut list = self.list.clone();
        match action {
            NoticesAction::Tell(text) if list.contains(&text) => return self,
            NoticesAction::Tell(text) => list.push(text),
            NoticesAction::PutAway(index) if index < list.len() => drop(list.remove(index)),
            NoticesAction::PutAway(_) => return self,
        }
        Rc::new(Notices { list })
    }
}
