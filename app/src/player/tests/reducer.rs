//! The owner of time.

use super::script::race;
use crate::player::reducer::{Action, PlayerState};
use crate::player::speed::Speed;
use crate::player::steps::Unit;
use crate::stages::Motion;
use crate::stages::highlight::Focus;
use sim_core::trace::{Direction, TaskId};
use std::rc::Rc;

fn player() -> PlayerState {
    PlayerState::new(Rc::new(race()))
}

#[test]
fn positions_stay_in_the_trace() {
    let state = player();
    assert_eq!(state.after(Action::Seek(u32::MAX)).position, state.last());
    assert_eq!(state.after(Action::Step(Unit::Into, Direction::Back)).position, 0);
    let end = state.after(Action::Last);
    assert_eq!(end.after(Action::StepChosen(Direction::Forward)).position, state.last());
}

#[test]
fn a_drag_cuts_and_a_step_glides() {
    let state = player();
    assert_eq!(state.after(Action::Scrub(5)).motion, Motion::Cut);
    assert!(matches!(state.after(Action::StepChosen(Direction::Forward)).motion, Motion::Glide(_)));
}

#[test]
fn playing_goes_on_by_time_and_ends_with_the_trace() {
    let mut state = player().after(Action::Toggle);
    assert!(state.playing);
    state = state.after(Action::Frame(1.0));
    assert_eq!(state.position, 1, "the first step comes at once");
    state = state.after(Action::Frame(Speed::Normal.interval() / 2.0));
    assert_eq!(state.position, 1);
    state = state.after(Action::Frame(Speed::Normal.interval() * 2.0));
    assert_eq!(state.position, 3);
    for _ in 0..500 {
        state = state.after(Action::Frame(Speed::Normal.interval()));
    }
    assert_eq!((state.position, state.playing), (state.last(), false));
    let again = state.after(Action::Toggle);
    assert_eq!((again.position, again.playing), (0, true), "play at the end begins anew");
}

#[test]
fn any_step_by_hand_stops_playing() {
    let playing = player().after(Action::Toggle);
    assert!(!playing.after(Action::StepChosen(Direction::Back)).playing);
    assert!(!playing.after(Action::Scrub(3)).playing);
    assert_eq!(player().after(Action::Frame(10_000.0)).position, 0, "a late frame does nothing");
}

#[test]
fn a_fast_player_takes_many_steps_in_a_frame_without_moving_things() {
    let state = player().after(Action::SetSpeed(Speed::Rush)).after(Action::Toggle).after(Action::Frame(16.0));
    assert!(state.position >= 16, "{}", state.position);
    assert_eq!(state.motion, Motion::Cut);
}

#[test]
fn what_is_pointed_at_comes_before_what_was_chosen() {
    let (one, two) = (Focus::Task(TaskId(1)), Focus::Task(TaskId(2)));
    let pinned = player().after(Action::Pin(Some(one)));
    assert_eq!(pinned.focus(), Some(one));
    let pointed = pinned.after(Action::Point(Some(two)));
    assert_eq!(pointed.focus(), Some(two));
    assert_eq!(pointed.after(Action::Point(None)).focus(), Some(one));
    assert_eq!(pinned.after(Action::Pin(Some(one))).focus(), None, "choosing it again lets go");
}

#[test]
fn another_trace_begins_at_its_start_and_keeps_the_choices() {
    let state = player().after(Action::SetUnit(Unit::Phase)).after(Action::Last);
    let other = state.after(Action::Load(Rc::new(race())));
    assert_eq!((other.position, other.unit), (0, Unit::Phase));
}
