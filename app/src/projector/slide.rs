//! One slide.

use super::Talk;
use super::item::item;
use super::keys::Wish;
use super::link::QrCode;
use super::state::Action;
use super::vote::Vote;
use crate::data::LessonData;
use crate::late::Late;
use crate::late::machine::MachineView;
use crate::player::ProjectedProps;
use crate::quiz::markup;
use content::deck::{Face, Item, Shown, Slide};
use std::rc::Rc;
use yew::prelude::*;

/// Lines of a program that fit on a slide in small type.
const STILL: usize = 14;

/// Properties of [`SlideView`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SlideProps {
    /// Its index.
    pub(super) slide: u32,
    /// Its step; all of it is shown at the last.
    pub(super) step: u32,
    /// Whether it can be used: hands can be counted, runs are played.
    #[prop_or_default]
    pub(super) live: bool,
}

/// The slide, in the size that the unit around it says.
#[component]
pub(super) fn SlideView(props: &SlideProps) -> Html {
    let talk = use_context::<Talk>().expect("slides are a part of the projector");
    let Some(slide) = talk.deck.slides.get(props.slide as usize) else { return html! {} };
    let number = format!("{} / {}", props.slide + 1, talk.deck.slides.len());
    let face = match &slide.face {
        Face::Title => "title",
        Face::Items(_) => "items",
        Face::Vote(_) => "vote",
        Face::Stage { .. } => "stage",
    };
    let is_live_stage = props.live && face == "stage";
    html! {
        <section class={classes!("deck-slide", face)} aria-roledescription="slide" aria-label={format!("Slide {number}")}>
            if face != "title" && !is_live_stage { { head(slide) } }
            { match &slide.face {
                Face::Title => title(&talk),
                Face::Items(items) => html! {
                    <div class="deck-body">{ for items.iter().map(|shown| item(shown, props.step)) }</div>
                },
                Face::Vote(orders) => html! {
                    <div class="deck-body"><Vote slide={props.slide} orders={orders.clone()} revealed={props.step > 0} live={props.live} /></div>
                },
                Face::Stage { program, run } if props.live => stage(&talk, program, *run, props.step),
                Face::Stage { program, .. } => html! { <div class="deck-body">{ still(&talk.data, program) }</div> },
            } }
            if !is_live_stage { <p class="deck-number" aria-hidden="true">{ number }</p> }
        </section>
    }
}

fn head(slide: &Slide) -> Html {
    html! {
        <header class="deck-head">
            <h2>{ markup(&slide.heading) }</h2>
            if !slide.kind.is_empty() { <p class="deck-kind">{ slide.kind }</p> }
        </header>
    }
}

fn title(talk: &Talk) -> Html {
    let lesson = &talk.data.lesson;
    html! {
        <div class="deck-title">
            <div>
                <p class="deck-kind">{ format!("Looproom · Lesson {}", lesson.number) }</p>
                <h2>{ lesson.title.clone() }</h2>
                <p class="deck-text">{ lesson.summary.clone() }</p>
            </div>
            <figure>
                <QrCode text={talk.link.clone()} />
                <figcaption>{ short(&talk.link) }</figcaption>
            </figure>
        </div>
    }
}

/// An address as people read it aloud.
pub(super) fn short(link: &str) -> String {
    link.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned()
}

/// The run, played.
fn stage(talk: &Talk, program: &str, run: usize, step: u32) -> Html {
    let found = talk.data.runs_of(program).nth(run).zip(talk.data.lesson.program(program));
    let Some((run, program)) = found else {
        return html! { <p class="deck-text" role="alert">{ "This run is missing." }</p> };
    };
    let sources: Rc<[(AttrValue, AttrValue)]> =
        program.files.iter().map(|(path, text)| (path.clone().into(), text.clone().into())).collect();
    let on_stop = talk.wish.reform(|stop: u32| Wish::Act(Action::Step(stop)));
    let view = MachineView::Projected(ProjectedProps {
        trace: run.built.trace.clone(),
        sources,
        stage: talk.data.lesson.stage,
        stop: step,
        on_stop,
    });
    html! { <Late<MachineView> {view} now=true><p class="deck-text" role="status">{ "Loading the machine…" }</p></Late<MachineView>> }
}

/// What stands for a run where it is not played: the beginning of its program.
fn still(data: &LessonData, program: &str) -> Html {
    let Some(program) = data.lesson.program(program) else { return html! {} };
    let lines = program.source().lines().take(STILL).map(str::to_owned).collect();
    let listing = Item::Code { label: program.entry.clone(), first: Some(1), lines, small: true };
    item(&Shown { step: 0, item: listing }, 0)
}
