//! The desk: what stands around the lessons, such as the search and the projector.

use super::{Handle, LateHandle, Part, View, part};
use crate::pages::Design;
use crate::palette::{Cards, Palette, PaletteProps};
use crate::projector::{Projector, ProjectorProps};
use yew::prelude::*;

/// A view of the desk, with its properties.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskView {
    /// Search and commands.
    Palette(PaletteProps),
    /// Cards for words of the glossary.
    Cards,
    /// The design system.
    Design,
    /// A lesson in front of a class.
    Projector(ProjectorProps),
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
        DeskView::Design => html! { <Design /> },
        DeskView::Projector(props) => html! { <Projector ..props /> },
    }
}

impl View for DeskView {
    type Part = DeskPart;

    fn show(&self, desk: &'static DeskPart) -> Html {
        (desk.view)(self)
    }
}

part!(DeskPart, desk, DESK);
