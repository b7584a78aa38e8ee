//! The desk: what stands around the lessons, such as the search.

use super::{Handle, LateHandle, Part, View, part};
use crate::keep::Keeper;
use crate::pages::{Design, ProgressView, ReviewView};
use crate::palette::{Cards, Palette, PaletteProps};
use yew::prelude::*;

/// A view of the desk, with its properties.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskView {
    /// Search and commands.
    Palette(PaletteProps),
    /// Cards for words of the glossary.
    Cards,
    /// What a person has done.
    Progress,
    /// Questions that are due.
    Review,
    /// What keeps answers on the device; nothing to see.
    Keeper,
    /// The design system.
    Design,
}

/// The functions of the desk.
#[derive(Debug)]
pub struct DeskPart {
    view: fn(&DeskView) -> Html,
}

static DESK: DeskPart = DeskPart { view };

fn view(view: &DeskView) -> Html {
    match view.clone() {
        DeskView::Palette(props) => html! { <Palette ..props /> },
        DeskView::Cards => html! { <Cards /> },
        DeskView::Progress => html! { <ProgressView /> },
        DeskView::Review => html! { <ReviewView /> },
        DeskView::Keeper => html! { <Keeper /> },
        DeskView::Design => html! { <Design /> },
    }
}

impl View for DeskView {
    type Part = DeskPart;

    fn show(&self, desk: &'static DeskPart) -> Html {
        (desk.view)(self)
    }
}

part!(DeskPart, desk, DESK);
