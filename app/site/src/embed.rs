//! The page that other sites frame, and the custom element that frames it.
//!
//! The page is no page of the app: before somebody presses Run it needs neither the course's program nor its data, so it is
//! written by hand and stays small. The element has a name that never changes, because other people's pages hold it.

use crate::Build;
use crate::assets::{bundle, replace, write, write_hashed};

const PAGE: &str = include_str!("../../embed/embed.html");

/// Writes both. `shell` says how the program, the engine and the rest are named in this build.
pub(crate) fn place(build: &Build, shell: &str) -> Result<(), String> {
    let script = bundle(build, "app/embed/embed.js", "iife")?;
    let script = write_hashed(build, "", "embed", "js", &script)?;
    write(&build.dist.join("loop-room.js"), &bundle(build, "app/embed/loop-room.js", "iife")?)?;
    let mut page = PAGE.to_owned();
    let absolute = |path: &str| if path.starts_with('/') { path.to_owned() } else { format!("{}{path}", build.base) };
    let named = [
        ("{base}", build.base.clone()),
        ("{engine}", absolute(between(shell, "name=\"looproom-engine\" content=\"")?)),
        ("{editor}", absolute(between(shell, "name=\"looproom-editor\" content=\"")?)),
        ("{player}", absolute(between(shell, "name=\"looproom-player\" content=\"")?)),
        ("{style}", absolute(between(shell, "rel=\"stylesheet\" href=\"")?)),
        ("{script}", absolute(&script)),
        ("{js}", absolute(between(shell, "data-js=\"")?)),
        ("{wasm}", absolute(between(shell, "data-wasm=\"")?)),
    ];
    for (name, address) in named {
        replace(&mut page, name, &address)?;
    }
    write(&build.dist.join("embed/index.html"), page.as_bytes())
}

/// The value of an attribute that stands behind `before`.
fn between<'a>(shell: &'a str, before: &str) -> Result<&'a str, String> {
    let value = shell.split_once(before).and_then(|(_, rest)| rest.split_once('"'));
    value.map(|(value, _)| value).ok_or_else(|| format!("the page names nothing behind {before:?}"))
}
