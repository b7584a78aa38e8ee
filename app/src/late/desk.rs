//! The desk: what stands around the lessons, such as the search and the projector.

use super::{Handle, LateHandle, Part, View, part};
use crate::class::ClassReader;
use crate::keep::Keeper;
use crate::offline::{CopyKeeper, CopyView};
use crate::pages::{Design, ProgressView, ReviewView, Sheet, SheetProps};
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
    /// What a person has done.
    Progress,
    /// Questions that are due.
    Review,
    /// What keeps answers on the device; nothing to see.
    Keeper,
    /// What a teacher's link says; it shows nothing.
    Class,
    /// What keeps the course on the device; it shows nothing.
    CopyKeeper,
    /// The copy on the device, with what can be done about it.
    Copy,
    /// The questions of a lesson on paper.
    Sheet(SheetProps),
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
        DeskView::Progress => html! { <ProgressView /> },
        DeskView::Review => html! { <ReviewView /> },
        DeskView::Keeper => html! { <Keeper /> },
        DeskView::Class => html! { <ClassReader /> },
        DeskView::CopyKeeper => html! { <CopyKeeper /> },
        DeskView::Copy => html! { <CopyView /> },
        DeskView::Sheet(props) => html! { <Sheet ..props /> },
        DeskView::Projector(props) => html! { <Projector ..props /> },
    }
}

impl View for DeskView {
    type Part = DeskPart;

    fn show(&self, desk: &'static DeskPart) -> Html {
        (desk.view)(self)
    }
}

part!(DeskPart, desk, DESK, "looproom-desk");
