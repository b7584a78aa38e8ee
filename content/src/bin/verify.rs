//! Reads the course as the site's build does and prints what is wrong with it: for writing lessons.
#![allow(clippy::print_stdout, reason = "a command-line tool talks to its user")]

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let chapters = Path::new(env!("CARGO_MANIFEST_DIR")).join("chapters");
    match content::author::read(&chapters) {
        Ok(source) => {
            for lesson in source.course.chapters.iter().flat_map(|c| &c.lessons) {
                let words = lesson.words();
                println!("{:>2} {:<22} {words:>5} words, {} min", lesson.number, lesson.slug, lesson.minutes);
            }
            ExitCode::SUCCESS
        }
        Err(faults) => {
            print!("{faults}");
            ExitCode::FAILURE
        }
    }
}
