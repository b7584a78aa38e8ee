//! The lesson that `cargo xtask new-lesson` copies has to be one itself.

mod folder;

use folder::Folder;
use std::fs;
use std::path::Path;

fn template() -> Vec<(String, String)> {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("template");
    let mut files = Vec::new();
    for folder in ["", "programs/"] {
        for entry in fs::read_dir(place.join(folder)).expect("the template is there").flatten() {
            if entry.path().is_file() {
                let name = format!("{folder}{}", entry.file_name().to_string_lossy());
                files.push((name, fs::read_to_string(entry.path()).expect("it is text")));
            }
        }
    }
    files
}

fn course(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("01-chapter/chapter.toml", "title = \"Chapter\"\nsummary = \"One.\"\n");
    for (name, text) in template() {
        folder.write(&format!("01-chapter/01-mine/{name}"), &text);
    }
    folder
}

#[test]
fn a_copy_of_the_template_has_no_fault() {
    assert_eq!(course("template").faults(), Vec::<String>::new());
}

#[test]
fn a_changed_program_asks_to_be_recorded() {
    let folder = course("stale");
    folder.write("01-chapter/01-mine/programs/first.js", "console.log('other')\n");
    let faults = folder.faults();
    assert!(faults.iter().any(|fault| fault.contains("first") && fault.contains("record")), "{faults:?}");
}
