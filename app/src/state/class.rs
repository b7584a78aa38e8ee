//! The class that a teacher's link is for.

use crate::data::Data;
use content::model::Outline;
use std::rc::Rc;
use yew::prelude::*;

/// The class in the context. `crate::class` reads it from the address, once the desk is here.
pub type ClassHandle = UseStateHandle<Class>;

/// What a class sees.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Class {
    /// Its lessons; those of the whole course where there are none.
    pub outline: Option<Rc<Outline>>,
    /// Whether solutions stay hidden.
    pub hides_solutions: bool,
}

/// The lessons of the class, or of the course where there is none.
#[hook]
pub fn use_outline() -> Rc<Outline> {
    let data = use_context::<Data>().expect("pages stand inside the app");
    let class = use_context::<ClassHandle>();
    let whole = use_memo(data, |data| data.site().outline.clone());
    class.and_then(|class| class.outline.clone()).unwrap_or(whole)
}

/// Whether solutions stay hidden.
#[hook]
pub fn use_hides_solutions() -> bool {
    use_context::<ClassHandle>().is_some_and(|class| class.hides_solutions)
}
