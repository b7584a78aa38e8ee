//! Sentences that stay on the page until they are put away.

use std::rc::Rc;
use yew::prelude::*;

/// The handle in the context.
pub type NoticesHandle = UseReducerHandle<Notices>;

/// What the app has to tell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notices {
    /// Oldest first.
    pub list: Vec<Notice>,
}

/// One sentence or two, and perhaps something that can be done about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What is said.
    pub text: AttrValue,
    /// The word on the button, and what it does.
    pub offer: Option<(AttrValue, Callback<()>)>,
}

/// A change of the notices.
#[derive(Clone, Debug, PartialEq)]
pub enum NoticesAction {
    /// One more; said once however often it happens.
    Tell(AttrValue),
    /// One more, with a button.
    Offer(AttrValue, AttrValue, Callback<()>),
    /// Read.
    PutAway(usize),
}

impl Reducible for Notices {
    type Action = NoticesAction;

    fn reduce(self: Rc<Self>, action: NoticesAction) -> Rc<Self> {
        let mut list = self.list.clone();
        let new = match action {
            NoticesAction::Tell(text) => Notice { text, offer: None },
            NoticesAction::Offer(text, word, act) => Notice { text, offer: Some((word, act)) },
            NoticesAction::PutAway(index) if index < list.len() => {
                list.remove(index);
                return Rc::new(Notices { list });
            }
            NoticesAction::PutAway(_) => return self,
        };
        if list.iter().any(|notice| notice.text == new.text) {
            return self;
        }
        list.push(new);
        Rc::new(Notices { list })
    }
}
