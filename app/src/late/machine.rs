//! The machine: player, stages, editor, playground and the client of the engine.

use super::{Handle, LateHandle, Part, View, part};
use crate::bench::{self, MachineProps, Moment};
use crate::data::KeptTrace;
use crate::editor::{Workspace, WorkspaceProps};
use crate::embed::EmbedView;
use crate::pages::{PlaygroundProps, PlaygroundView};
use crate::player::{self, Projected, ProjectedProps};
use crate::ports::engine::{self, Event};
use crate::quiz::{ExerciseProps, ExerciseView};
use protocol::{Options, Program};
use std::future::Future;
use std::pin::Pin;
use yew::prelude::*;

/// A view of the machine, with its properties.
#[derive(Clone, Debug, PartialEq)]
pub enum MachineView {
    /// The machine beside a text.
    Bench(MachineProps),
    /// An editor.
    Workspace(WorkspaceProps),
    /// The playground.
    Playground(PlaygroundProps),
    /// A run on the projector.
    Projected(ProjectedProps),
    /// A program to write.
    Exercise(ExerciseProps),
    /// A program alone.
    Embed,
}

/// The last event of a run.
pub type Ending = Pin<Box<dyn Future<Output = Event>>>;

/// The functions of the machine.
#[derive(Debug)]
pub struct MachinePart {
    view: fn(&MachineView) -> Html,
    pub(super) warm: fn(),
    /// See [`bench::moment_of_line`].
    pub moment_of_line: fn(&KeptTrace, usize) -> Option<Moment>,
    /// See [`player::stops`].
    pub stops: fn(&KeptTrace) -> u32,
    /// See [`engine::run_to_end`].
    pub run_to_end: fn(Program, Options) -> Ending,
}

static MACHINE: MachinePart = MachinePart {
    view,
    warm: engine::warm,
    moment_of_line: bench::moment_of_line,
    stops: player::stops,
    run_to_end: |program, options| Box::pin(engine::run_to_end(program, options)),
};

fn view(view: &MachineView) -> Html {
    match view.clone() {
        MachineView::Bench(props) => html! { <bench::MachineView ..props /> },
        MachineView::Workspace(props) => html! { <Workspace ..props /> },
        MachineView::Playground(props) => html! { <PlaygroundView ..props /> },
        MachineView::Exercise(props) => html! { <ExerciseView ..props /> },
        MachineView::Embed => html! { <EmbedView /> },
        MachineView::Projected(props) => html! { <Projected ..props /> },
    }
}

impl View for MachineView {
    type Part = MachinePart;

    fn show(&self, machine: &'static MachinePart) -> Html {
        (machine.view)(self)
    }
}

part!(MachinePart, machine, MACHINE, "looproom-player");
