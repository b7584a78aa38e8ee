//! The keyboard, and the clickers, which are keyboards: one table that the deck and its help read.

use super::state::{Action, Panel, Tool};

/// What a key asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// Something of the talk.
    Act(Action),
    /// Full screen, or back.
    Full,
    /// The speaker's window.
    Speaker,
    /// In and out at the pointer.
    Zoom,
    /// The next colours: light, dark, high contrast.
    Colours,
    /// Without the drawing on this slide.
    Clear,
}

/// What was pressed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Press<'a> {
    /// `KeyboardEvent.key`.
    pub(super) key: &'a str,
    /// `KeyboardEvent.code`: digits with Shift are other characters on every keyboard.
    pub(super) code: &'a str,
    /// Shift.
    pub(super) shift: bool,
    /// Control, Alt or Meta: for the browser or the system.
    pub(super) other: bool,
    /// Whether a button has the focus, to which Space and Enter belong.
    pub(super) on_button: bool,
}

/// The keys, for the help: how they are printed, and what they do.
pub(super) const SHORTCUTS: [(&str, &str); 17] = [
    ("→ ↓ Space N PageDown", "next step or slide"),
    ("← ↑ P PageUp", "back"),
    ("Shift → Shift ←", "next, previous slide at once"),
    ("Home End", "first, last slide"),
    ("G", "go to a slide by its number"),
    ("Esc O", "all slides"),
    ("B .", "dark screen"),
    ("F F5", "full screen"),
    ("S", "speaker window"),
    ("1–9", "a hand for an order; with Shift one less"),
    ("L", "laser pointer"),
    ("D E X", "draw, erase, clear"),
    ("Z, Alt click", "zoom in at the pointer, out again"),
    ("Q", "link to the lesson as a QR code"),
    ("T", "light, dark, high contrast"),
    ("Ctrl P", "print a hand-out"),
    ("?", "these keys"),
];

/// What a press asks for.
pub(super) fn wish(press: Press<'_>) -> Option<Wish> {
    if press.other || (press.on_button && matches!(press.key, " " | "Enter")) {
        return None;
    }
    if let Some(digit) = press.code.strip_prefix("Digit").or(press.code.strip_prefix("Numpad"))
        && let Ok(digit @ 1..=9) = digit.parse::<u8>()
    {
        return Some(Wish::Act(Action::Vote(digit - 1, !press.shift)));
    }
    Some(match press.key {
        "ArrowRight" | "ArrowDown" if press.shift => Wish::Act(Action::NextSlide),
        "ArrowLeft" | "ArrowUp" if press.shift => Wish::Act(Action::BackSlide),
        " " if press.shift => Wish::Act(Action::Back),
        "ArrowRight" | "ArrowDown" | " " | "n" | "N" | "PageDown" => Wish::Act(Action::Next),
        "ArrowLeft" | "ArrowUp" | "p" | "P" | "PageUp" => Wish::Act(Action::Back),
        "Home" => Wish::Act(Action::First),
        "End" => Wish::Act(Action::Last),
        "b" | "B" | "." => Wish::Act(Action::Blank),
        "Escape" => Wish::Act(Action::Escape),
        "o" | "O" => Wish::Act(Action::Panel(Panel::Overview)),
        "g" | "G" => Wish::Act(Action::Panel(Panel::Jump)),
        "?" => Wish::Act(Action::Panel(Panel::Help)),
        "q" | "Q" => Wish::Act(Action::Panel(Panel::Code)),
        "l" | "L" => Wish::Act(Action::Tool(Tool::Laser)),
        "d" | "D" => Wish::Act(Action::Tool(Tool::Draw)),
        "e" | "E" => Wish::Act(Action::Tool(Tool::Erase)),
        "x" | "X" => Wish::Clear,
        "z" | "Z" => Wish::Zoom,
        "t" | "T" => Wish::Colours,
        "f" | "F" | "F5" => Wish::Full,
        "s" | "S" => Wish::Speaker,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(key: &str) -> Option<Wish> {
        wish(Press { key, ..Press::default() })
    }

    #[test]
    fn the_keys_of_clickers_and_of_other_decks_work() {
        for key in ["ArrowRight", "ArrowDown", " ", "n", "N", "PageDown"] {
            assert_eq!(of(key), Some(Wish::Act(Action::Next)), "{key}");
        }
        for key in ["ArrowLeft", "ArrowUp", "p", "P", "PageUp"] {
            assert_eq!(of(key), Some(Wish::Act(Action::Back)), "{key}");
        }
        for key in ["b", "."] {
            assert_eq!(of(key), Some(Wish::Act(Action::Blank)), "{key}");
        }
        assert_eq!(of("F5"), Some(Wish::Full), "clickers start a talk with it");
        assert_eq!(of("Escape"), Some(Wish::Act(Action::Escape)));
        assert_eq!(of("Tab"), None);
    }

    #[test]
    fn digits_count_hands_on_every_keyboard() {
        let digit = |key, shift| wish(Press { key, code: "Digit3", shift, ..Press::default() });
        assert_eq!(digit("3", false), Some(Wish::Act(Action::Vote(2, true))));
        assert_eq!(digit("§", true), Some(Wish::Act(Action::Vote(2, false))));
        assert_eq!(wish(Press { key: "0", code: "Digit0", ..Press::default() }), None);
    }

    #[test]
    fn keys_of_the_browser_and_of_a_focused_button_are_left_alone() {
        assert_eq!(wish(Press { key: "p", other: true, ..Press::default() }), None, "printing");
        assert_eq!(wish(Press { key: " ", on_button: true, ..Press::default() }), None);
        let arrow = wish(Press { key: "ArrowRight", on_button: true, ..Press::default() });
        assert_eq!(arrow, Some(Wish::Act(Action::Next)));
    }
}
