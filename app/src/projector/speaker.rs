//! The speaker's window: notes, this slide and the next, how far it is, and the time.

use super::Talk;
use super::slide::SlideView;
use super::state::Action;
use crate::ports::{clock, screen};
use crate::quiz::markup;
use content::deck::Face;
use yew::prelude::*;

/// The window.
#[component]
pub(super) fn Speaker() -> Html {
    let talk = use_context::<Talk>().expect("the speaker's window is a part of the projector");
    let state = &talk.state;
    let (at, step, of) = (state.shared.slide, state.shared.step, talk.deck.slides.len());
    let slide = talk.deck.slides.get(at as usize);
    let notes = slide.map(|slide| slide.notes.clone()).unwrap_or_default();
    let steps = state.steps_of(at);
    // What comes next: another step of this slide, or the next slide at its beginning. Runs have too many steps for that.
    let stays = step < steps && !slide.is_some_and(|slide| matches!(slide.face, Face::Stage { .. }));
    let (next, next_step) = if stays { (at, step + 1) } else { (at + 1, 0) };
    html! {
        <div class="speaker" data-slide={at.to_string()} data-step={step.to_string()}>
            <h1 class="visually-hidden">{ format!("Speaker window: {}", talk.data.lesson.title) }</h1>
            <section class="speaker-now" aria-label="This slide">
                <p class="eyebrow">{ format!("Slide {} of {of}{}", at + 1, if steps > 0 { format!(", step {} of {}", step + 1, steps + 1) } else { String::new() }) }</p>
                <div class="speaker-picture"><SlideView key={at} slide={at} {step} live=true /></div>
            </section>
            <section class="speaker-next" aria-label="Next">
                <p class="eyebrow">{ "Next" }</p>
                <div class="speaker-picture" inert={true}>
                    if (next as usize) < of {
                        <SlideView key={next} slide={next} step={next_step} />
                    } else {
                        <p>{ "This is the end." }</p>
                    }
                </div>
                <Time />
            </section>
            <section class="speaker-notes" aria-label="Notes" tabindex="0">
                { for notes.iter().map(|note| html! { <div class="prose">{ markup(note) }</div> }) }
                if notes.is_empty() { <p class="soft">{ "No notes for this slide." }</p> }
            </section>
            <nav class="speaker-bar" aria-label="Talk">
                <button type="button" class="button" onclick={talk.act(Action::Back)}>{ "Back" }</button>
                <button type="button" class="button primary" onclick={talk.act(Action::Next)}>{ "Next" }</button>
                <button type="button" class="button" onclick={talk.act(Action::BackSlide)}>{ "Slide back" }</button>
                <button type="button" class="button" onclick={talk.act(Action::NextSlide)}>{ "Slide on" }</button>
                <button type="button" class="button" aria-pressed={state.shared.blank.to_string()} onclick={talk.act(Action::Blank)}>{ "Dark screen" }</button>
                if state.shared.blank { <p role="status">{ "The screen is dark." }</p> }
            </nav>
        </div>
    }
}

/// A watch: milliseconds that it had counted when it was started, and when that was. It stands still without a start.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Watch {
    counted: f64,
    since: Option<f64>,
}

impl Watch {
    fn at(self, now: f64) -> f64 {
        self.counted + self.since.map_or(0.0, |since| (now - since).max(0.0))
    }

    fn toggled(self, now: f64) -> Watch {
        Watch { counted: self.at(now), since: if self.since.is_some() { None } else { Some(now) } }
    }

    fn reset(self, now: f64) -> Watch {
        Watch { counted: 0.0, since: self.since.map(|_| now) }
    }
}

/// The time of day, and how long the talk has taken.
#[component]
fn Time() -> Html {
    let watch = use_state_eq(Watch::default);
    let (hour, minute) = screen::clock();
    let now = clock::now();
    let update = use_force_update();
    {
        let watch = watch.setter();
        use_effect_with((), move |()| {
            watch.set(Watch::default().toggled(clock::now()));
            let ticking = clock::every(1_000, move || update.force_update());
            move || drop(ticking)
        });
    }
    let change = |how: fn(Watch, f64) -> Watch| {
        let watch = watch.clone();
        Callback::from(move |_: MouseEvent| watch.set(how(*watch, clock::now())))
    };
    html! {
        <div class="speaker-time">
            <p><span class="eyebrow">{ "Time" }</span><strong>{ format!("{hour}:{minute:02}") }</strong></p>
            <p><span class="eyebrow">{ "Talk" }</span><strong class="speaker-watch">{ minutes(watch.at(now)) }</strong></p>
            <button type="button" class="button" onclick={change(Watch::toggled)}>{ if watch.since.is_some() { "Pause" } else { "Go on" } }</button>
            <button type="button" class="button" onclick={change(Watch::reset)}>{ "Reset" }</button>
        </div>
    }
}

/// Minutes and seconds.
fn minutes(milliseconds: f64) -> String {
    let seconds = (milliseconds / 1_000.0) as u64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_watch_counts_while_it_runs() {
        let watch = Watch::default().toggled(1_000.0);
        assert_eq!(minutes(watch.at(66_500.0)), "1:05");
        let paused = watch.toggled(61_000.0);
        assert_eq!(minutes(paused.at(999_000.0)), "1:00");
        assert_eq!(paused.toggled(100_000.0).at(101_000.0), 61_000.0);
        assert_eq!(watch.reset(5_000.0).at(6_000.0), 1_000.0);
        assert_eq!(paused.reset(5_000.0).at(6_000.0), 0.0);
    }
}
