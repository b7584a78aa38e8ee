//! What the page can do, by name.

use crate::ports::{address, page, theme};
use crate::routes::Route;
use crate::words::t;
use yew::AttrValue;

/// Something to do.
#[derive(Clone, Copy, Debug)]
pub(super) struct Command {
    /// In the imperative.
    pub(super) name: fn() -> AttrValue,
    /// Other words for it.
    words: fn() -> AttrValue,
    /// Does it.
    pub(super) run: fn(),
}

impl PartialEq for Command {
    fn eq(&self, other: &Self) -> bool {
        (self.name)() == (other.name)()
    }
}

const COMMANDS: [Command; 8] = [
    Command {
        name: || t("Open the playground"),
        words: || t("editor try run program"),
        run: || address::go(&Route::Playground.path()),
    },
    Command {
        name: || t("Review what is due"),
        words: || t("questions repeat again practise cards"),
        run: || address::go(&Route::Review.path()),
    },
    Command {
        name: || t("Look at your progress"),
        words: || t("answers export import file forget wipe"),
        run: || address::go(&Route::Progress.path()),
    },
    Command {
        name: || t("Look up a word in the glossary"),
        words: || t("terms words definition"),
        run: || address::go(&Route::Glossary.path()),
    },
    Command {
        name: || t("Go to the start page"),
        words: || t("home chapters course"),
        run: || address::go(&Route::Home.path()),
    },
    Command { name: || t("Switch between light and dark"), words: || t("theme colours night"), run: theme::switch },
    Command { name: || t("Print this page"), words: || t("paper pdf"), run: page::print },
    Command {
        name: || t("Read about Looproom and its licences"),
        words: || t("about licences offline"),
        run: || address::go(&Route::About.path()),
    },
];

/// The commands that hold all words of a query, or their beginnings.
pub(super) fn commands(query: &str) -> impl Iterator<Item = Command> {
    let asked: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    COMMANDS.into_iter().filter(move |command| {
        let own = format!("{} {}", (command.name)(), (command.words)()).to_lowercase();
        asked.iter().all(|word| own.split(' ').any(|other| other.starts_with(word.as_str())))
    })
}

#[cfg(test)]
mod tests {
    use super::commands;

    #[test]
    fn a_command_is_found_by_its_name_and_by_other_words() {
        let names = |query| commands(query).map(|command| (command.name)()).collect::<Vec<_>>();
        assert_eq!(names("dark"), ["Switch between light and dark"]);
        assert_eq!(names("Colo"), ["Switch between light and dark"]);
        assert_eq!(names("pdf pri"), ["Print this page"]);
        assert!(names("nextTick").is_empty());
        assert_eq!(names("").len(), super::COMMANDS.len());
    }
}
