//! Light or dark, against what the system says. `static/js/theme.js` sets what was chosen before the first paint.

use super::{page, storage};

/// Where the choice is kept.
const NAME: &str = "theme";

/// The other one of the two.
pub fn switch() {
    let dark = match storage::read(NAME).as_deref() {
        Some("dark") => true,
        Some("light") => false,
        _ => page::prefers_dark(),
    };
    let next = if dark { "light" } else { "dark" };
    page::set_root("data-theme", Some(next));
    storage::write(NAME, next);
}
