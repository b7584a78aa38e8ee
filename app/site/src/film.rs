//! The film on the home page: every picture of the demo's run, as the stage draws it.

use app::data::{FilmPack, Frame};
use app::player::LoadedTrace;
use app::player::narrate::narrate;
use app::stages::Motion;
use app::stages::loop_stage::{LoopStage, LoopStageProps};
use app::stages::size::Enlarged;
use protocol::Program;
use std::rc::Rc;
use yew::LocalServerRenderer;
use yew::prelude::*;

/// Sizes of the place that the pictures fill, in CSS pixels: on a desk, and on a phone.
const WIDE: (f64, f64) = (640.0, 368.0);
const NARROW: (f64, f64) = (304.0, 369.0);

/// Draws the run of a program.
pub(crate) async fn film(program: &Program, trace: &[u8]) -> Result<FilmPack, String> {
    let trace = Rc::new(LoadedTrace::from_bytes(trace).map_err(|why| format!("the demo's trace: {why}"))?);
    let mut frames = Vec::new();
    for position in 0..trace.len() {
        let snapshot = trace.snapshot(position);
        let view = snapshot.processes.first();
        let written = view.map_or(0, |view| view.console);
        frames.push(Frame {
            wide: picture(&trace, position, WIDE).await,
            narrow: picture(&trace, position, NARROW).await,
            line: view.and_then(|view| view.site).map_or(0, |site| site.line),
            printed: (0..written).map(|entry| trace.console_text(entry).into_owned()).collect(),
            said: narrate(&trace, position).to_string(),
        });
    }
    let source = program.text(&program.entry).unwrap_or_default().to_owned();
    Ok(FilmPack { source, frames })
}

async fn picture(trace: &Rc<LoadedTrace>, position: u32, first: (f64, f64)) -> String {
    let (frame, motion) = (NodeRef::default(), Motion::Cut);
    let stage = LoopStageProps { frame, trace: trace.clone(), position, motion, first };
    LocalServerRenderer::<Picture>::with_props(PictureProps { stage }).hydratable(false).render().await
}

#[derive(Clone, PartialEq, Properties)]
struct PictureProps {
    stage: LoopStageProps,
}

/// The stage in its low arrangement where there is room beside it, and none above: the picture is not made smaller, so its
/// type is as large as that of the page.
#[component]
fn Picture(props: &PictureProps) -> Html {
    let stage = html! { <LoopStage ..props.stage.clone() /> };
    match props.stage.first == WIDE {
        true => html! { <ContextProvider<Enlarged> context={Enlarged(1.0)}>{ stage }</ContextProvider<Enlarged>> },
        false => stage,
    }
}
