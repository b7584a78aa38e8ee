//! The film on the home page: every picture of the demo's run, as the stage draws it.

use app::data::{FilmPack, Frame};
use app::player::LoadedTrace;
use app::player::narrate::narrate;
use app::stages::Motion;
use app::stages::loop_stage::{LoopStage, LoopStageProps};
use protocol::Program;
use std::rc::Rc;
use yew::{LocalServerRenderer, NodeRef};

/// Sizes of the place that the pictures fill, in CSS pixels: on a desk, and on a phone.
const WIDE: (f64, f64) = (686.0, 520.0);
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
    let props = LoopStageProps { frame, trace: trace.clone(), position, motion, first };
    LocalServerRenderer::<LoopStage>::with_props(props).hydratable(false).render().await
}
