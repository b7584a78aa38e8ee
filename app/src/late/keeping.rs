//! The keeper of answers, in its place on every page.

use super::desk::{DeskPart, DeskView};
use super::{Arrival, LateHandle, View, use_part};
use crate::ports::{address, storage};
use crate::state::{NoticesAction, NoticesHandle, ProgressHandle, journal};
use crate::words::t;
use yew::prelude::*;

/// Names in the storage that say that something is kept: a mark, what was done and not taken up, and what was kept before
/// there was a database.
const SIGNS: [&str; 3] = ["kept", "deeds", "progress"];

/// The keeper, where it is here. It is asked for at once when there is something to keep, or something kept, or when the
/// address is one for a class.
#[component]
pub fn Keeping() -> Html {
    let desk = use_context::<LateHandle>().map(|late| late.desk);
    let part = use_part::<DeskPart>();
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    let notices = use_context::<NoticesHandle>().expect("pages stand inside the app");
    {
        let (deeds, noted) = (progress.deeds.clone(), use_mut_ref(|| 0));
        use_effect_with(progress.done, move |done| {
            let new = done - noted.replace(*done);
            if new > 0 {
                journal::note(&deeds[deeds.len().saturating_sub(new)..]);
            }
        });
    }
    {
        let ask = desk.as_ref().map(|desk| desk.ask.clone());
        use_effect_with((!progress.deeds.is_empty(), part.is_none()), move |(done, missing)| {
            let kept = || SIGNS.into_iter().any(|name| storage::read(name).is_some());
            let class = || address::KEPT.into_iter().any(|name| address::query(name).is_some());
            if let (true, Some(ask)) = (*missing && (*done || kept() || class()), ask) {
                ask.emit(());
            }
        });
    }
    {
        let failed = desk.is_some_and(|desk| desk.arrival == Arrival::Failed) && !progress.deeds.is_empty();
        use_effect_with(failed, move |failed| {
            if *failed {
                notices.dispatch(NoticesAction::Tell(t(
                    "Your answers cannot be kept yet: a part of the page could not be loaded. Check the connection.",
                )));
            }
        });
    }
    let Some(part) = part else { return Html::default() };
    html! { <>{ DeskView::Keeper.show(part) }{ DeskView::Class.show(part) }</> }
}
