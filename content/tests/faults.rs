//! A small course on disk with one mistake at a time: each is found, at its line, and nothing else is.

mod folder;

use content::author;
use folder::Folder;
use std::path::Path;

const LESSON: &str = r#"+++
title = "First"
summary = "A lesson."
minutes = 5
+++
Some text.

:::predict{program=a}
What comes first?
:::

:::stage{program=b}
Look.
:::

::output{program=c}

::quiz{questions="q1 q2"}

:::notes
Ask them.
:::
"#;

const QUIZ: &str = r#"
[[question]]
id = "q1"
kind = "single"
prompt = "Which?"
why = "So."
option = [{ text = "x", right = true }, { text = "y", why = "No." }, { text = "z", why = "No." }]

[[question]]
id = "q2"
kind = "order"
prompt = "Order."
items_from = "b"
why = "So."
mistake = [{ first = "2", then = "1", why = "No." }]
"#;

/// A recording of `NAME.js` with the given text. The fingerprint is the one that `cargo xtask record` writes.
fn recording(name: &str, text: &str, stdout: &str) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in name.bytes().chain([0]).chain(text.bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    }
    format!(r#"{{"node":"v24","source":"{hash:016x}","code":0,"stdout":{stdout:?},"stderr":""}}"#)
}

/// A course without a fault, changed by one replacement in one of its files.
fn with(file: &str, from: &str, to: &str) -> Vec<String> {
    let name: String = format!("{from}{to}").bytes().map(|b| format!("{b:x}")).collect::<String>();
    let hash = name.bytes().fold(7_u64, |h, b| h.wrapping_mul(31).wrapping_add(u64::from(b)));
    let folder = Folder::new(&format!("{hash:x}"));
    folder.write("01-one/chapter.toml", "title = \"One\"\nsummary = \"A chapter.\"\n");
    let mut changed = from.is_empty();
    let mut put = |path: &str, text: &str| {
        let hit = path == file && text.contains(from) && !from.is_empty();
        changed |= hit;
        folder
            .write(&format!("01-one/01-first/{path}"), &if hit { text.replacen(from, to, 1) } else { text.to_owned() });
    };
    put("lesson.md", LESSON);
    put("quiz.toml", QUIZ);
    for program in ["a", "b", "c"] {
        let text = "console.log('1\\n2')\n";
        let name = format!("{program}.js");
        put(&format!("programs/{name}"), text);
        put(&format!("programs/{program}.expected.json"), &recording(&name, text, "1\n2\n"));
    }
    assert!(changed, "{from:?} stands in {file}");
    folder.faults()
}

/// Exactly one fault, which begins with the place and holds the words.
#[track_caller]
fn one(faults: &[String], place: &str, words: &str) {
    assert!(
        matches!(faults, [fault] if fault.starts_with(&format!("01-one/01-first/{place}: ")) && fault.contains(words)),
        "wanted `{place}: …{words}…`, got {faults:#?}"
    );
}

#[test]
fn notes_may_stand_anywhere_but_a_lesson_has_some_at_its_end() {
    let output = "::output{program=c}";
    let more = format!(":::notes\nSay this here.\n:::\n\n{output}");
    assert_eq!(with("lesson.md", output, &more), Vec::<String>::new());
    let moved = with("lesson.md", "Ask them.\n:::\n", "Ask them.\n:::\n\nThe end.\n");
    one(&moved, "lesson.md", "a lesson has `:::notes` for teachers");
}

#[test]
fn a_course_without_faults_reads() {
    assert_eq!(with("", "", ""), Vec::<String>::new());
}

#[test]
fn what_is_named_has_to_exist() {
    let lesson = "lesson.md";
    one(&with(lesson, "program=c}", "program=c}\n\n::output{program=d}"), "lesson.md:18", "there is no program `d`");
    one(&with(lesson, "Some text.", "[x](lesson:nope)"), "lesson.md:6", "there is no lesson `nope`");
    one(&with(lesson, "q1 q2", "q1 q2 q3"), "lesson.md:18", "there is no question `q3`");
    one(&with(lesson, "Some text.", "::show{program=a}"), "lesson.md:6", "write `:::show");
    one(&with(lesson, "Some text.", ":::show{program=a}\n:::"), "lesson.md:6", "`show` is no directive");
    one(&with(lesson, "{program=c}", "{program=c size=2}"), "lesson.md:16", "no attribute `size`");
    one(&with(lesson, "Some text.", "It prints {{a:9}}."), "lesson.md:6", "names no recorded line");
    let faults = with("quiz.toml", "items_from = \"b\"", "items_from = \"z\"");
    one(&faults[..1], "quiz.toml:10", "needs `items_from`");
}

#[test]
fn what_exists_has_to_be_used() {
    let faults = with("lesson.md", "q1 q2", "q1");
    assert_eq!(faults.len(), 2, "{faults:#?}");
    one(&faults[..1], "quiz.toml:10", "does not ask `q2`");
    one(&faults[1..], "lesson.md", "3 programs and 2 checks");
    one(&with("lesson.md", "::output{program=c}", ""), "lesson.md", "`c` is not used");
}

#[test]
fn recordings_have_to_be_there_and_fresh() {
    let stale = with("programs/c.js", "1", "3");
    assert!(stale[0].contains("programs/c.js: the recording belongs to another text"), "{stale:#?}");
    let damaged = with("programs/c.expected.json", "{", "[");
    assert!(damaged[0].contains("programs/c.js: the recording is damaged"), "{damaged:#?}");
}

#[test]
fn html_images_and_unknown_addresses_are_refused() {
    let text = "Some text.";
    for html in ["<script>alert(1)</script>", "a <b>bold</b> word", "<!-- note -->"] {
        let faults = with("lesson.md", text, html);
        assert!(!faults.is_empty() && faults.iter().all(|f| f.contains("lesson.md:6: raw HTML")), "{faults:#?}");
    }
    one(&with("lesson.md", text, "![x](https://a.example/b.png)"), "lesson.md:6", "images");
    one(&with("lesson.md", text, "[x](javascript:alert)"), "lesson.md:6", "neither lesson:SLUG nor https://");
    one(&with("lesson.md", text, "[x](http://a.example/)"), "lesson.md:6", "neither lesson:SLUG nor https://");
}

#[test]
fn headings_stand_in_order() {
    one(&with("lesson.md", "Some text.", "# Title"), "lesson.md:6", "use ## here");
    one(&with("lesson.md", "Some text.", "### Deep"), "lesson.md:6", "cannot follow level 1");
}

#[test]
fn code_in_the_text_is_run_or_says_that_it_is_not() {
    let fence = |info: &str, code: &str| with("lesson.md", "Some text.", &format!("```{info}\n{code}\n```"));
    one(&fence("js", "f()"), "lesson.md:6", "a js fence says");
    one(&fence("", "f()"), "lesson.md:6", "names its language");
    one(&fence("js from=a", "f()"), "lesson.md:6", "do not stand in the program `a`");
    assert_eq!(fence("js from=a", "console.log('1\\n2')"), Vec::<String>::new());
    assert_eq!(fence("js no-run", "f()"), Vec::<String>::new());
}

#[test]
fn every_wrong_answer_needs_its_reason() {
    one(&with("quiz.toml", "{ text = \"y\", why = \"No.\" }", "{ text = \"y\" }"), "quiz.toml:3", "no explanation");
    one(&with("quiz.toml", "why = \"So.\"", "why = \"\""), "quiz.toml:3", "does not say why");
    one(
        &with("quiz.toml", "mistake = [{ first = \"2\", then = \"1\", why = \"No.\" }]", ""),
        "quiz.toml:10",
        "`2` before `1`",
    );
    one(
        &with("quiz.toml", "{ text = \"y\", why", "{ text = \"y\", right = true, why"),
        "quiz.toml:3",
        "2 right options",
    );
}

#[test]
fn what_is_called_a_mistake_has_to_be_one() {
    let faults = with("quiz.toml", "first = \"2\", then = \"1\"", "first = \"1\", then = \"2\"");
    assert!(faults.iter().any(|f| f.contains("that order is no mistake")), "{faults:#?}");
}

#[test]
fn the_style_is_checked_where_a_program_can() {
    one(&with("lesson.md", "Some text.", "Great!"), "lesson.md:6", "no exclamation marks");
    let long = vec!["word"; 31].join(" ");
    one(&with("lesson.md", "Some text.", &format!("{long}.")), "lesson.md:6", "31 words");
    one(&with("lesson.md", "minutes = 5", "minutes = 50"), "lesson.md:1", "5 to 12 minutes");
    one(&with("lesson.md", ":::notes\nAsk them.\n:::", ""), "lesson.md", "for teachers");
}

#[test]
fn broken_toml_is_reported_with_its_line() {
    let faults = with("quiz.toml", "kind = \"single\"", "kind = ");
    assert!(faults.iter().any(|f| f.starts_with("01-one/01-first/quiz.toml:4: ")), "{faults:#?}");
    let faults = with("lesson.md", "title = \"First\"", "titel = \"First\"");
    assert!(faults.iter().any(|f| f.starts_with("01-one/01-first/lesson.md:2: ")), "{faults:#?}");
}

#[test]
fn a_missing_folder_is_a_fault_and_no_panic() {
    let faults = author::read(Path::new("/nonexistent/course")).expect_err("there is nothing");
    assert!(faults.to_string().contains("cannot be read"));
}
