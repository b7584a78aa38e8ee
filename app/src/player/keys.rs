//! The keyboard: one table that both the player and its help read.

use super::reducer::Action;
use super::steps::Unit;
use crate::words::t;
use sim_core::trace::Direction;
use yew::AttrValue;

/// What a key does, for the help.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shortcut {
    /// The keys, as they are printed.
    pub(super) keys: &'static [&'static str],
    /// What they do.
    pub(super) does: fn() -> AttrValue,
}

/// Every shortcut, in the order in which the help shows them.
pub(super) const SHORTCUTS: [Shortcut; 10] = [
    Shortcut { keys: &["Space"], does: || t("play, pause") },
    Shortcut { keys: &["→", "←"], does: || t("one step on, one step back") },
    Shortcut { keys: &["I", "Shift I"], does: || t("step into: every change") },
    Shortcut { keys: &["O", "Shift O"], does: || t("step over: calls in one go") },
    Shortcut { keys: &["U", "Shift U"], does: || t("step out of the function or callback") },
    Shortcut { keys: &["C", "Shift C"], does: || t("next, previous callback") },
    Shortcut { keys: &["P", "Shift P"], does: || t("next, previous phase") },
    Shortcut { keys: &["T", "Shift T"], does: || t("next, previous text that is printed") },
    Shortcut { keys: &["Home", "End"], does: || t("to the start, to the end") },
    Shortcut { keys: &["-", "+"], does: || t("play slower, faster") },
];

/// What was pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Press<'a> {
    /// `KeyboardEvent.key`.
    pub(super) key: &'a str,
    /// Shift.
    pub(super) shift: bool,
    /// Control, Alt or Meta: a key for the browser or the system.
    pub(super) other: bool,
}

/// What a key asks for.
#[derive(Clone, Debug)]
pub(super) enum Wish {
    /// An action of the player.
    Act(Action),
    /// Faster.
    Faster,
    /// Slower.
    Slower,
}

/// What a press asks for. Arrow keys and Space belong to the element that has the focus when `taken` says so.
pub(super) fn wish(press: Press<'_>, taken: bool) -> Option<Wish> {
    if press.other {
        return None;
    }
    let direction = if press.shift { Direction::Back } else { Direction::Forward };
    let step = |unit| Some(Wish::Act(Action::Step(unit, direction)));
    match press.key {
        " " if !taken => Some(Wish::Act(Action::Toggle)),
        "ArrowRight" if !taken => Some(Wish::Act(Action::StepChosen(Direction::Forward))),
        "ArrowLeft" if !taken => Some(Wish::Act(Action::StepChosen(Direction::Back))),
        "Home" if !taken => Some(Wish::Act(Action::First)),
        "End" if !taken => Some(Wish::Act(Action::Last)),
        "Escape" => Some(Wish::Act(Action::Pin(None))),
        "i" | "I" => step(Unit::Into),
        "o" | "O" => step(Unit::Over),
        "u" | "U" => step(Unit::Out),
        "c" | "C" => step(Unit::Callback),
        "p" | "P" => step(Unit::Phase),
        "t" | "T" => step(Unit::Output),
        "+" | "=" => Some(Wish::Faster),
        "-" => Some(Wish::Slower),
        _ => None,
    }
}

/// What a press on the timeline asks for: that of a slider.
pub(super) fn slider(key: &str, position: u32, last: u32) -> Option<Action> {
    let page = (last / 10).max(1);
    match key {
        "ArrowRight" | "ArrowUp" => Some(Action::Seek(position.saturating_add(1))),
        "ArrowLeft" | "ArrowDown" => Some(Action::Seek(position.saturating_sub(1))),
        "PageUp" => Some(Action::Seek(position.saturating_add(page))),
        "PageDown" => Some(Action::Seek(position.saturating_sub(page))),
        "Home" => Some(Action::First),
        "End" => Some(Action::Last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn acts(key: &str, shift: bool, taken: bool) -> Option<String> {
        wish(Press { key, shift, other: false }, taken).map(|wish| format!("{wish:?}"))
    }

    #[test]
    fn shift_turns_every_step_round() {
        for key in ["I", "O", "U", "C", "P", "T"] {
            let (on, back) = (acts(&key.to_lowercase(), false, false), acts(key, true, false));
            assert!(on.is_some_and(|wish| wish.contains("Forward")), "{key}");
            assert!(back.is_some_and(|wish| wish.contains("Back")), "{key}");
        }
    }

    #[test]
    fn keys_of_the_browser_and_of_fields_are_left_alone() {
        assert!(wish(Press { key: "p", shift: false, other: true }, false).is_none());
        assert_eq!(acts(" ", false, true), None);
        assert_eq!(acts("ArrowLeft", false, true), None);
        assert_eq!(acts("Tab", false, false), None);
    }

    #[test]
    fn the_slider_stays_on_its_scale() {
        assert!(matches!(slider("ArrowLeft", 0, 50), Some(Action::Seek(0))));
        assert!(matches!(slider("PageUp", 10, 50), Some(Action::Seek(15))));
        assert!(slider("a", 0, 50).is_none());
    }
}
