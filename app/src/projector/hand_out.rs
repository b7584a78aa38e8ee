//! The deck on paper: every slide with its notes, programs with what they print. It is shown to printers only.

use super::Talk;
use super::slide::SlideView;
use crate::bench::Listing;
use crate::late::turns::Later;
use crate::quiz::markup;
use content::deck::Face;
use yew::prelude::*;

/// The hand-out.
#[component]
pub(super) fn HandOut() -> Html {
    let talk = use_context::<Talk>().expect("the hand-out is a part of the projector");
    // As it was at the beginning: where the talk is changes nothing on paper, so no step renders it again.
    let talk = use_memo(talk.data.clone(), move |_| talk);
    html! {
        <ContextProvider<Talk> context={(*talk).clone()}>
        <div class="hand-out" aria-hidden="true" inert={true}>
            <p class="hand-link">{ format!("{} · {}", talk.data.lesson.title, talk.link) }</p>
            { for talk.deck.slides.iter().enumerate().map(|(at, slide)| html! {
                <section key={at} class="hand-part"><Later>
                    { match &slide.face {
                        Face::Stage { program, run } => run_of(&talk, program, *run),
                        _ => html! { <div class="hand-slide"><SlideView slide={at as u32} step={u32::MAX} /></div> },
                    } }
                    <div class="hand-notes">
                        { for slide.notes.iter().map(|note| html! { <div class="prose">{ markup(note) }</div> }) }
                    </div>
                </Later></section>
            }) }
        </div>
        </ContextProvider<Talk>>
    }
}

/// A run on paper: the program, and what it printed.
fn run_of(talk: &Talk, program: &str, run: usize) -> Html {
    let printed = talk.data.runs_of(program).nth(run).map(|run| run.stdout.clone());
    let Some(program) = talk.data.lesson.program(program) else { return html! {} };
    html! {
        <div class="hand-run">
            { for program.files.iter().map(|(path, text)| html! { <Listing path={path.clone()} text={text.clone()} named=true /> }) }
            <figure>
                <figcaption>{ format!("{} prints", program.entry) }</figcaption>
                <pre class="output">{ printed.unwrap_or_default() }</pre>
            </figure>
        </div>
    }
}
