//! Addresses of the pages, relative to the site's root: `<base>` says where that is, so no page needs to know.

/// A page. Chapters and lessons are named by their slugs, so an address says what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// What this is, and the chapters.
    Home,
    /// Any program, in the editor.
    Playground,
    /// What a person has done, as kept on the device.
    Progress,
    /// Questions that are due.
    Review,
    /// The words that the course explains.
    Glossary,
    /// The design system.
    Design,
    /// What it is made of, and under which licences.
    About,
    /// One program alone, for other sites to frame; it has a document of its own (`app/embed`).
    Embed,
    /// There is no such page.
    NotFound,
    /// A chapter's lessons.
    Chapter {
        /// Slug.
        chapter: String,
    },
    /// A lesson.
    Lesson {
        /// Slug of its chapter.
        chapter: String,
        /// Slug.
        lesson: String,
    },
    /// A lesson in another language.
    Translated {
        /// As in BCP 47.
        language: String,
        /// Slug of its chapter.
        chapter: String,
        /// Slug.
        lesson: String,
    },
    /// A lesson in front of a class.
    Present {
        /// Slug of its chapter.
        chapter: String,
        /// Slug.
        lesson: String,
    },
    /// The questions of a lesson on paper.
    Sheet {
        /// Slug of its chapter.
        chapter: String,
        /// Slug.
        lesson: String,
    },
}

/// What stands after a lesson's path where it is shown to a class, or is to be printed for one.
const PRESENT: &str = "present";
const SHEET: &str = "sheet";
/// Letters of a language. No chapter's name is as short.
const LANGUAGE: usize = 2;

impl Route {
    /// The page at a path below the site's root. Slashes at its ends do not matter.
    pub fn at(path: &str) -> Route {
        let (first, rest) = path.trim_matches('/').split_once('/').unwrap_or((path.trim_matches('/'), ""));
        match (first, rest) {
            ("", _) => Route::Home,
            ("playground", "") => Route::Playground,
            ("progress", "") => Route::Progress,
            ("review", "") => Route::Review,
            ("about", "") => Route::About,
            ("embed", "") => Route::Embed,
            ("design", "") => Route::Design,
            ("glossary", "") => Route::Glossary,
            ("404", "") => Route::NotFound,
            (chapter, "") => Route::Chapter { chapter: chapter.to_owned() },
            (chapter, rest) if rest.contains('/') => {
                let (chapter, lesson) = (chapter.to_owned(), rest.split_once('/').unwrap_or((rest, "")));
                if chapter.len() == LANGUAGE && !lesson.1.contains('/') {
                    let (language, chapter, lesson) = (chapter, lesson.0.to_owned(), lesson.1.to_owned());
                    return Route::Translated { language, chapter, lesson };
                }
                match (lesson.0.to_owned(), lesson.1) {
                    (lesson, PRESENT) => Route::Present { chapter, lesson },
                    (lesson, SHEET) => Route::Sheet { chapter, lesson },
                    _ => Route::NotFound,
                }
            }
            (chapter, lesson) => Route::Lesson { chapter: chapter.to_owned(), lesson: lesson.to_owned() },
        }
    }

    /// Where the page is, relative to the site's root. Never empty, so that it can stand in a link.
    pub fn path(&self) -> String {
        match self {
            Route::Home => "./".to_owned(),
            Route::Playground => "playground/".to_owned(),
            Route::Progress => "progress/".to_owned(),
            Route::Review => "review/".to_owned(),
            Route::About => "about/".to_owned(),
            Route::Embed => "embed/".to_owned(),
            Route::Design => "design/".to_owned(),
            Route::Glossary => "glossary/".to_owned(),
            Route::NotFound => "404".to_owned(),
            Route::Chapter { chapter } => format!("{chapter}/"),
            Route::Lesson { chapter, lesson } => format!("{chapter}/{lesson}/"),
            Route::Present { chapter, lesson } => format!("{chapter}/{lesson}/{PRESENT}/"),
            Route::Translated { language, chapter, lesson } => format!("{language}/{chapter}/{lesson}/"),
            Route::Sheet { chapter, lesson } => format!("{chapter}/{lesson}/{SHEET}/"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_at_its_path() {
        let (chapter, lesson) = ("event-loop".to_owned(), "phases".to_owned());
        let pages = [
            Route::Playground,
            Route::Progress,
            Route::Review,
            Route::About,
            Route::Embed,
            Route::Design,
            Route::Glossary,
            Route::NotFound,
            Route::Chapter { chapter: chapter.clone() },
            Route::Lesson { chapter: chapter.clone(), lesson: lesson.clone() },
            Route::Present { chapter: chapter.clone(), lesson: lesson.clone() },
            Route::Sheet { chapter: chapter.clone(), lesson: lesson.clone() },
            Route::Translated { language: "de".to_owned(), chapter, lesson },
        ];
        for page in pages {
            assert_eq!(Route::at(&page.path()), page);
            assert_eq!(Route::at(&format!("/{}", page.path().trim_end_matches('/'))), page);
        }
        assert_eq!(Route::at(""), Route::Home);
        assert_eq!(Route::at("/"), Route::Home);
        assert_eq!(Route::at("a/b/c"), Route::NotFound);
        assert_eq!(Route::at("a/b/c/present"), Route::NotFound);
        assert_eq!(Route::at("about/us"), Route::Lesson { chapter: "about".to_owned(), lesson: "us".to_owned() });
    }
}
