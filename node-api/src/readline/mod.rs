//! `readline` and `readline/promises`: lines of an input stream, and the editing of a line on a terminal.
//!
//! An interface is JavaScript over the streams that it was given; it schedules nothing of its own. `interface.js` finds
//! the lines, `editing.js` changes the one on a terminal, `keys.js` names the keys that a terminal sends.

use crate::registry::{BuiltinModule, javascript, script};

/// `require('readline')`.
pub static MODULE: BuiltinModule = script("readline", javascript!("readline/readline.js"));

/// `require('readline/promises')`.
pub static PROMISES: BuiltinModule = script("readline/promises", javascript!("readline/promises.js"));

/// What only these two see.
pub static INTERNAL: [BuiltinModule; 10] = [
    script("internal/readline/actions", javascript!("readline/actions.js")),
    script("internal/readline/completion", javascript!("readline/completion.js")),
    script("internal/readline/control", javascript!("readline/control.js")),
    script("internal/readline/editing", javascript!("readline/editing.js")),
    script("internal/readline/history", javascript!("readline/history.js")),
    script("internal/readline/interface", javascript!("readline/interface.js")),
    script("internal/readline/keypress", javascript!("readline/keypress.js")),
    script("internal/readline/keys", javascript!("readline/keys.js")),
    script("internal/readline/symbols", javascript!("readline/symbols.js")),
    script("internal/readline/typing", javascript!("readline/typing.js")),
];
