//! Which stages a run can be shown on, and the one that is.

use super::Motion;
use super::bytes_stage::BytesStage;
use super::emitter_stage::EmitterStage;
use super::files_stage::FilesStage;
use super::loaded::LoadedTrace;
use super::loop_stage::LoopStage;
use super::streams_stage::StreamsStage;
use crate::words::t;
use content::model::StageKind;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Shown`].
#[derive(Clone, PartialEq, Properties)]
pub struct ShownProps {
    /// Which stage.
    pub stage: StageKind,
    /// The element around it, which it fills.
    pub frame: NodeRef,
    /// The trace.
    pub trace: Rc<LoadedTrace>,
    /// The run that was shown before it, of another version of the program.
    #[prop_or_default]
    pub before: Option<Rc<LoadedTrace>>,
    /// The record after which the machine is shown.
    pub position: u32,
    /// How to get there from the last picture.
    pub motion: Motion,
}

/// The machine at one position, on the stage that was chosen. A stage that has nothing to show of this run gives way to
/// the loop's.
#[component]
pub fn Shown(props: &ShownProps) -> Html {
    let ShownProps { stage, frame, trace, before, position, motion } = props.clone();
    let stage = if available(&trace).contains(&stage) { stage } else { StageKind::Loop };
    match stage {
        StageKind::Loop => html! { <LoopStage {frame} {trace} {position} {motion} /> },
        StageKind::Emitter => html! { <EmitterStage {trace} {position} /> },
        StageKind::Bytes => html! { <BytesStage {trace} {position} /> },
        StageKind::Files => html! { <FilesStage {trace} {position} /> },
        StageKind::Streams => html! { <StreamsStage {frame} {trace} {before} {position} {motion} /> },
    }
}

/// The stages that have something to show of a run; the loop always has.
pub fn available(trace: &LoadedTrace) -> Vec<StageKind> {
    let mut stages = vec![StageKind::Loop];
    if trace.trace().uses_emitters() {
        stages.push(StageKind::Emitter);
    }
    if trace.trace().uses_streams() {
        stages.push(StageKind::Streams);
    }
    if trace.trace().uses_memory() {
        stages.push(StageKind::Bytes);
    }
    if trace.trace().uses_files() {
        stages.push(StageKind::Files);
    }
    stages
}

/// What a stage is called, in the page's language.
pub fn name(stage: StageKind) -> AttrValue {
    match stage {
        StageKind::Loop => t("Loop"),
        StageKind::Streams => t("Streams"),
        StageKind::Files => t("Files"),
        StageKind::Bytes => t("Bytes"),
        StageKind::Emitter => t("Emitter"),
    }
}
