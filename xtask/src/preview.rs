//! Shows a lesson again as soon as its files change, without compiling anything anew.

use crate::shell::{root, run_site};
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

/// What is watched: the sources of the course, and not the crate that reads them.
const WATCHED: [&str; 2] = ["content/chapters", "content/glossary.toml"];
/// How often it is looked at. A person who saves a file does not feel the difference, and no system's way of watching is
/// needed.
const PAUSE: Duration = Duration::from_millis(700);

/// Watches the course for as long as the program runs. Whatever goes wrong is said, and tried again after the next change.
pub(crate) fn watch() {
    thread::spawn(|| {
        let mut known = newest();
        loop {
            thread::sleep(PAUSE);
            let now = newest();
            if now != known {
                known = now;
                eprintln!("xtask: the course has changed");
                match run_site(&["content"]) {
                    Ok(()) => eprintln!("xtask: reload the page to see it"),
                    Err(why) => eprintln!("xtask: {why}"),
                }
            }
        }
    });
}

/// When a file of the course was last changed, and how many there are: a file that is gone counts too.
fn newest() -> (Option<SystemTime>, usize) {
    let mut found = (None, 0);
    WATCHED.iter().for_each(|place| look(&root().join(place), &mut found));
    found
}

fn look(path: &Path, found: &mut (Option<SystemTime>, usize)) {
    if let Ok(entries) = fs::read_dir(path) {
        entries.flatten().for_each(|entry| look(&entry.path(), found));
    } else if let Ok(changed) = fs::metadata(path).and_then(|about| about.modified()) {
        *found = (found.0.max(Some(changed)), found.1 + 1);
    }
}
