//! What the page can do, by name.

use crate::ports::{address, page, theme};
use crate::routes::Route;

/// Something to do.
#[derive(Clone, Copy, Debug)]
pub(super) struct Command {
    /// In the imperative.
    pub(super) name: &'static str,
    /// Other words for it.
    words: &'static str,
    /// Does it.
    pub(super) run: fn(),
}

impl PartialEq for Command {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

const COMMANDS: [Command; 8] = [
    Command {
        name: "Open the playground",
        words: "editor try run program",
        run: || address::go(&Route::Playground.path()),
    },
    Command {
        name: "Review what is due",
        words: "questions repeat again practise cards",
        run: || address::go(&Route::Review.path()),
    },
    Command {
        name: "Look at your progress",
        words: "answers export import file forget wipe",
        run: || address::go(&Route::Progress.path()),
    },
    Command {
        name: "Look up a word in the glossary",
        words: "terms words definition",
        run: || address::go(&Route::Glossary.path()),
    },
    Command { name: "Go to the start page", words: "home chapters course", run: || address::go(&Route::Home.path()) },
    Command { name: "Switch between light and dark", words: "theme colours night", run: theme::switch },
    Command { name: "Print this page", words: "paper pdf", run: page::print },
    Command {
        name: "Read about Looproom and its licences",
        words: "about licences offline",
        run: || address::go(&Route::About.path()),
    },
];

/// The commands that hold all words of a query, or their beginnings.
pub(super) fn commands(query: &str) -> impl Iterator<Item = Command> {
    let asked: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    COMMANDS.into_iter().filter(move |command| {
        let own = format!("{} {}", command.name, command.words).to_lowercase();
        asked.iter().all(|word| own.split(' ').any(|other| other.starts_with(word.as_str())))
    })
}

#[cfg(test)]
mod tests {
    use super::commands;

    #[test]
    fn a_command_is_found_by_its_name_and_by_other_words() {
        let names = |query| commands(query).map(|command| command.name).collect::<Vec<_>>();
        assert_eq!(names("dark"), ["Switch between light and dark"]);
        assert_eq!(names("Colo"), ["Switch between light and dark"]);
        assert_eq!(names("pdf pri"), ["Print this page"]);
        assert!(names("nextTick").is_empty());
        assert_eq!(names("").len(), super::COMMANDS.len());
    }
}
