//! What the search finds: lessons, their parts, the words of the glossary and the other pages.

use app::routes::Route;
use content::author::Source;
use content::markup::{elements, text};
use content::model::{Block, Chapter, Html, Lesson, Term, lesson_path};
use search::{Entry, Index, Kind};

/// The index of the course.
pub(crate) fn index(source: &Source) -> Index {
    let mut entries = Vec::new();
    for chapter in &source.course.chapters {
        entries.extend(chapter.lessons.iter().flat_map(|lesson| of_lesson(chapter, lesson)));
    }
    entries.extend(source.glossary.iter().map(of_term));
    let pages = [
        (Route::Playground, "Playground", "Any program, in an editor, with the machine beside it."),
        (Route::About, "About", "What Looproom runs, what it keeps, and its licences."),
    ];
    entries.extend(pages.map(|(route, title, text)| Entry {
        kind: Kind::Page,
        title: title.to_owned(),
        place: String::new(),
        path: route.path(),
        text: text.to_owned(),
    }));
    Index::build(entries)
}

fn of_term(term: &Term) -> Entry {
    Entry {
        kind: Kind::Term,
        title: term.title.clone(),
        place: "Glossary".to_owned(),
        path: format!("{}#{}", Route::Glossary.path(), term.slug),
        text: plain(term.text.as_str()),
    }
}

/// A lesson with its beginning, and every part of it that has a heading.
fn of_lesson(chapter: &Chapter, lesson: &Lesson) -> Vec<Entry> {
    let path = lesson_path(&chapter.slug, &lesson.slug);
    let entry = |kind, title: String, place: &str, path: String, text: String| Entry {
        kind,
        title,
        place: place.to_owned(),
        path,
        text,
    };
    let mut entries =
        vec![entry(Kind::Lesson, lesson.title.clone(), &chapter.title, path.clone(), format!("{} ", lesson.summary))];
    for html in lesson.blocks.iter().filter_map(text_of) {
        for part in parts(html.as_str()) {
            if let Some((anchor, title)) = part.heading {
                entries.push(entry(Kind::Section, title, &lesson.title, format!("{path}#{anchor}"), String::new()));
            }
            if let Some(last) = entries.last_mut() {
                last.text.push_str(&part.text);
                last.text.push(' ');
            }
        }
    }
    entries
}

fn text_of(block: &Block) -> Option<&Html> {
    match block {
        Block::Prose(html) | Block::Careful(html) => Some(html),
        Block::Stage { caption, .. } | Block::Enumerate { caption, .. } | Block::Compare { caption, .. } => {
            Some(caption)
        }
        // What is asked is not given away by the search.
        Block::Output { .. } | Block::Predict(_) | Block::Edit(_) | Block::Exercise(_) | Block::Quiz { .. } => None,
    }
}

struct Part {
    /// Anchor and words of the heading that it begins with.
    heading: Option<(String, String)>,
    text: String,
}

/// Markup divided before its headings.
fn parts(html: &str) -> Vec<Part> {
    let mut parts = vec![Part { heading: None, text: String::new() }];
    for element in elements(html) {
        let own = plain(element.inner);
        match (element.name, element.id, parts.last_mut()) {
            ("h2" | "h3", Some(anchor), _) => {
                parts.push(Part { heading: Some((anchor.to_owned(), own)), text: String::new() });
            }
            (.., Some(part)) => part.text = format!("{} {own}", part.text).trim_start().to_owned(),
            (.., None) => {}
        }
    }
    parts
}

/// Markup without its tags, in one line.
fn plain(html: &str) -> String {
    // Cells of a row stand beside each other.
    let text = text(&html.replace("</td>", " </td>").replace("</th>", " </th>"));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{parts, plain};

    #[test]
    fn markup_becomes_text() {
        assert_eq!(plain("A <code>a &lt; b</code>, <em>yes</em>."), "A a < b, yes.");
        assert_eq!(plain("<tr><td>a</td><td>b</td></tr>"), "a b");
    }

    #[test]
    fn parts_begin_with_their_headings() {
        let parts = parts("<p>One.</p><p>More.</p><h2 id=\"two-things\">Two <code>things</code></h2><p>Three.</p>");
        assert_eq!(parts[0].text, "One. More.");
        assert_eq!(parts[1].heading, Some(("two-things".to_owned(), "Two things".to_owned())));
        assert_eq!(parts[1].text, "Three.");
    }
}
