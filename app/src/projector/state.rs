//! Where a talk is: one state, changed by one reducer, the same in the projector's window and in the speaker's.

use content::deck::{Deck, Face};
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use yew::Reducible;

/// Votes that are counted for one order: a full lecture hall.
const MOST_VOTES: u16 = 999;

/// What both windows show alike, and what they tell each other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Shared {
    /// Index of the slide.
    pub(super) slide: u32,
    /// Step on that slide.
    pub(super) step: u32,
    /// Whether the screen is dark.
    pub(super) blank: bool,
    /// Votes: slide, order, how many.
    pub(super) votes: Vec<(u32, u8, u16)>,
}

/// What stands over the slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Panel {
    /// All slides.
    Overview,
    /// A field for a slide's number.
    Jump,
    /// The keys.
    Help,
    /// The link as a picture.
    Code,
}

/// What the pointer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tool {
    /// It is a red dot.
    Laser,
    /// It draws.
    Draw,
    /// It takes away what was drawn.
    Erase,
}

/// The state of one window.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct DeckState {
    /// For each slide the number of its steps after the first.
    steps: Rc<[u32]>,
    /// What both windows show.
    pub(super) shared: Shared,
    /// The last that was heard of the other window: it need not be told that.
    pub(super) heard: Option<Shared>,
    /// The step that was asked for before the run was here that it is a step of.
    early: Option<u32>,
    /// What stands over the slide.
    pub(super) panel: Option<Panel>,
    /// What the pointer does.
    pub(super) tool: Option<Tool>,
    /// Where it is zoomed in, in hundredths of the window's width and height.
    pub(super) zoom: Option<(i32, i32)>,
    /// Something that could not be done, in a sentence.
    pub(super) trouble: Option<&'static str>,
}

/// What can be asked of a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// The next step, or the next slide.
    Next,
    /// The step before, or the end of the slide before.
    Back,
    /// The next slide at once.
    NextSlide,
    /// The slide before, at its beginning.
    BackSlide,
    /// The first slide.
    First,
    /// The last slide.
    Last,
    /// A slide, at its beginning.
    Slide(u32),
    /// A step of this slide.
    Step(u32),
    /// A slide and a step of it, as the address names them from which this window begins. The other window is not told.
    Begin(u32, u32),
    /// Dark, or light again.
    Blank,
    /// Opens a panel, or closes it if it is the one that is open.
    Panel(Panel),
    /// Closes the panel, lets the tool go, or opens the overview.
    Escape,
    /// Takes a tool, or lets it go.
    Tool(Tool),
    /// Zooms in at a point, or out.
    Zoom(i32, i32),
    /// A hand more or less for an order of this slide.
    Vote(u8, bool),
    /// Takes back all votes on this slide.
    ClearVotes,
    /// The runs are here: for each slide the number of its steps.
    Steps(Rc<[u32]>),
    /// What the other window shows.
    Heard(Shared),
    /// Something could not be done, or was read.
    Trouble(Option<&'static str>),
}

impl DeckState {
    /// The beginning of a deck whose runs are not here yet.
    pub(super) fn new(deck: &Deck) -> DeckState {
        DeckState {
            steps: deck.slides.iter().map(content::deck::Slide::steps).collect(),
            shared: Shared::default(),
            heard: None,
            early: None,
            panel: None,
            tool: None,
            zoom: None,
            trouble: None,
        }
    }

    /// Votes for an order of a slide.
    pub(super) fn votes(&self, slide: u32, order: u8) -> u16 {
        self.shared.votes.iter().find(|(s, o, _)| (*s, *o) == (slide, order)).map_or(0, |(_, _, count)| *count)
    }

    /// The number of steps of a slide.
    pub(super) fn steps_of(&self, slide: u32) -> u32 {
        self.steps.get(slide as usize).copied().unwrap_or(0)
    }

    /// The last slide.
    pub(super) fn last(&self) -> u32 {
        (self.steps.len() as u32).saturating_sub(1)
    }

    /// The state after an action.
    pub(super) fn after(&self, action: &Action) -> DeckState {
        let mut next = self.clone();
        let Shared { slide, step, .. } = self.shared;
        match action {
            Action::Next if self.shared.blank => next.shared.blank = false,
            Action::Next if step < self.steps_of(slide) => next.shared.step += 1,
            Action::Next | Action::NextSlide if slide < self.last() => next.place(slide + 1, 0),
            Action::Next | Action::NextSlide => {}
            Action::Back if self.shared.blank => next.shared.blank = false,
            Action::Back if step > 0 => next.shared.step -= 1,
            Action::Back if slide > 0 => next.place(slide - 1, u32::MAX),
            Action::Back => {}
            Action::BackSlide => next.place(slide.saturating_sub(u32::from(step == 0)), 0),
            Action::First => next.place(0, 0),
            Action::Last => next.place(u32::MAX, 0),
            Action::Slide(to) => {
                next.place(*to, 0);
                next.panel = None;
            }
            Action::Step(to) => next.place(slide, *to),
            Action::Begin(slide, step) => {
                next.place(*slide, *step);
                next.early = Some(*step);
                next.heard = Some(next.shared.clone());
            }
            Action::Blank => next.shared.blank = !self.shared.blank,
            Action::Panel(panel) => next.panel = (self.panel != Some(*panel)).then_some(*panel),
            Action::Escape if self.panel.is_some() => next.panel = None,
            Action::Escape if self.tool.is_some() => next.tool = None,
            Action::Escape if self.zoom.is_some() => next.zoom = None,
            Action::Escape if self.shared.blank => next.shared.blank = false,
            Action::Escape => next.panel = Some(Panel::Overview),
            Action::Tool(tool) => next.tool = (self.tool != Some(*tool)).then_some(*tool),
            Action::Zoom(x, y) => next.zoom = if self.zoom.is_some() { None } else { Some((*x, *y)) },
            Action::Vote(order, more) => next.vote(*order, *more),
            Action::ClearVotes => next.shared.votes.retain(|(of, ..)| *of != slide),
            Action::Steps(steps) => {
                next.steps = steps.clone();
                next.place(slide, self.early.unwrap_or(step));
            }
            Action::Heard(heard) => {
                next.shared = heard.clone();
                next.place(heard.slide, heard.step);
                next.early = Some(heard.step);
                next.heard = Some(next.shared.clone());
            }
            Action::Trouble(trouble) => next.trouble = *trouble,
        }
        if next.shared.slide != slide {
            next.zoom = None;
        }
        let moved = (next.shared.slide, next.shared.step) != (slide, step);
        if moved && !matches!(action, Action::Begin(..) | Action::Heard(_)) {
            next.early = None;
        }
        next
    }

    /// Goes to a place, or as near to it as there is one.
    fn place(&mut self, slide: u32, step: u32) {
        self.shared.slide = slide.min(self.last());
        self.shared.step = step.min(self.steps_of(self.shared.slide));
    }

    fn vote(&mut self, order: u8, more: bool) {
        let slide = self.shared.slide;
        let votes = &mut self.shared.votes;
        match votes.iter_mut().find(|(s, o, _)| (*s, *o) == (slide, order)) {
            Some((_, _, count)) if more => *count = (*count + 1).min(MOST_VOTES),
            Some((_, _, count)) => *count = count.saturating_sub(1),
            None if more => votes.push((slide, order, 1)),
            None => {}
        }
    }
}

impl Reducible for DeckState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = self.after(&action);
        if next == *self { self } else { Rc::new(next) }
    }
}

/// The number of orders that can be voted for on a slide.
pub(super) fn orders(face: &Face) -> usize {
    match face {
        Face::Vote(orders) => orders.len(),
        Face::Title | Face::Items(_) | Face::Stage { .. } => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(steps: &[u32]) -> DeckState {
        DeckState { steps: steps.into(), ..DeckState::new(&Deck::default()) }
    }

    fn place(state: &DeckState) -> (u32, u32) {
        (state.shared.slide, state.shared.step)
    }

    #[test]
    fn the_same_key_leads_from_the_first_step_to_the_last_and_back() {
        let mut now = state(&[0, 2, 1]);
        let mut way = vec![place(&now)];
        for _ in 0..7 {
            now = now.after(&Action::Next);
            way.push(place(&now));
        }
        assert_eq!(way, [(0, 0), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 1), (2, 1)]);
        for expected in [(2, 0), (1, 2), (1, 1), (1, 0), (0, 0), (0, 0)] {
            now = now.after(&Action::Back);
            assert_eq!(place(&now), expected);
        }
        now = now.after(&Action::Last);
        assert_eq!(place(&now), (2, 0));
        assert_eq!(place(&now.after(&Action::BackSlide)), (1, 0));
        assert_eq!(place(&now.after(&Action::Next).after(&Action::BackSlide)), (2, 0));
    }

    #[test]
    fn a_dark_screen_becomes_light_before_anything_moves() {
        let dark = state(&[0, 0]).after(&Action::Blank);
        assert!(dark.shared.blank);
        let light = dark.after(&Action::Next);
        assert_eq!((light.shared.blank, place(&light)), (false, (0, 0)));
    }

    #[test]
    fn what_another_window_says_is_kept_within_the_deck() {
        let heard = Shared { slide: 900, step: 900, votes: vec![(0, 1, 3)], ..Shared::default() };
        let now = state(&[0, 4]).after(&Action::Heard(heard));
        assert_eq!(place(&now), (1, 4));
        assert_eq!(now.votes(0, 1), 3);
        assert_eq!(now.heard.as_ref(), Some(&now.shared), "it is not told again");
    }

    #[test]
    fn hands_are_counted_for_each_order_of_each_slide() {
        let mut now = state(&[1, 1]);
        for more in [true, true, false, true] {
            now = now.after(&Action::Vote(2, more));
        }
        now = now.after(&Action::Vote(0, false));
        assert_eq!((now.votes(0, 2), now.votes(0, 0), now.votes(1, 2)), (2, 0, 0));
        let other = now.after(&Action::Slide(1)).after(&Action::Vote(0, true)).after(&Action::ClearVotes);
        assert_eq!((other.votes(0, 2), other.votes(1, 0)), (2, 0));
    }

    #[test]
    fn escape_puts_away_one_thing_at_a_time() {
        let mut now = state(&[0]).after(&Action::Tool(Tool::Draw)).after(&Action::Panel(Panel::Help));
        now = now.after(&Action::Escape);
        assert_eq!((now.panel, now.tool), (None, Some(Tool::Draw)));
        now = now.after(&Action::Escape);
        assert_eq!((now.panel, now.tool), (None, None));
        assert_eq!(now.after(&Action::Escape).panel, Some(Panel::Overview));
    }

    #[test]
    fn a_run_that_arrives_gives_its_slide_more_steps() {
        let runs = Action::Steps([0, 9].into());
        let early = state(&[0, 0]).after(&Action::Begin(1, 5));
        assert_eq!(place(&early), (1, 0));
        assert_eq!(place(&early.after(&runs)), (1, 5), "what was asked for early is done when it can be");
        assert_eq!(place(&early.after(&Action::Back).after(&runs)), (0, 0), "unless the talk has gone elsewhere");
        assert_eq!(place(&early.after(&runs).after(&Action::Next).after(&Action::Step(99))), (1, 9));
    }
}
