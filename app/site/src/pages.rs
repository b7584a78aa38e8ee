//! Every page as HTML, readable before any program arrives.

use crate::Build;
use crate::assets::{replace, write};
use crate::lessons::Data;
use app::data::Data as PageData;
use app::routes::Route;
use app::{App, AppProps};
use content::model::ENGLISH;
use yew::LocalServerRenderer;

/// Where the app is mounted in `index.html`.
const MOUNT: &str = "<div id=\"app\"></div>";

/// A page to be written.
struct Page {
    route: Route,
    /// Path below the site's root, with a slash at its end; empty for the home page.
    path: String,
    /// File of data that it needs besides what every page needs.
    data: Option<String>,
}

/// Renders and writes all pages.
pub(crate) fn write_all(build: &Build, shell: &str, data: &Data) -> Result<(), String> {
    let page_data = PageData::new(data.site.clone());
    for lesson in &data.lessons {
        page_data.add_lesson(lesson.clone());
    }
    page_data.add_demo(data.demo.clone());
    page_data.add_film(data.film.clone());
    page_data.add_glossary(data.glossary.clone());
    for page in pages(data) {
        page_data.speak(&page.route);
        let html = block_on(render(&page, &page_data))?;
        let text = fill(build, shell, data, &page_data, &page, &html)?;
        let file = match page.route {
            Route::NotFound => "404.html".to_owned(),
            _ => format!("{}index.html", page.path),
        };
        write(&build.dist.join(file), text.as_bytes())?;
    }
    Ok(())
}

fn pages(data: &Data) -> Vec<Page> {
    let mut pages = vec![
        Page { route: Route::Home, path: String::new(), data: Some(data.site.film.clone()) },
        Page { route: Route::Playground, path: "playground/".to_owned(), data: Some(data.site.demo.clone()) },
        Page { route: Route::Progress, path: "progress/".to_owned(), data: None },
        Page { route: Route::Review, path: "review/".to_owned(), data: None },
        Page { route: Route::Glossary, path: "glossary/".to_owned(), data: Some(data.site.glossary.clone()) },
        Page { route: Route::Design, path: "design/".to_owned(), data: None },
        Page { route: Route::About, path: "about/".to_owned(), data: None },
        Page { route: Route::NotFound, path: "404".to_owned(), data: None },
    ];
    for chapter in &data.site.outline.chapters {
        let path = format!("{}/", chapter.slug);
        pages.push(Page { route: Route::Chapter { chapter: chapter.slug.clone() }, path, data: None });
        for card in &chapter.lessons {
            let route = Route::Lesson { chapter: chapter.slug.clone(), lesson: card.slug.clone() };
            let file = data.site.lessons.iter().find(|(slug, _)| *slug == card.slug).map(|(_, file)| file.clone());
            let present = Route::Present { chapter: chapter.slug.clone(), lesson: card.slug.clone() };
            let sheet = Route::Sheet { chapter: chapter.slug.clone(), lesson: card.slug.clone() };
            for route in [present, sheet] {
                pages.push(Page { path: route.path(), route, data: file.clone() });
            }
            pages.push(Page { route, path: card.path.clone(), data: file });
        }
    }
    for pack in data.lessons.iter().filter(|pack| pack.lesson.language != ENGLISH) {
        let lesson = &pack.lesson;
        let (language, chapter, slug) = (lesson.language.clone(), lesson.chapter.clone(), lesson.slug.clone());
        let route = Route::Translated { language, chapter, lesson: slug };
        let file = data.site.lessons.iter().find(|(key, _)| *key == lesson.key()).map(|(_, file)| file.clone());
        pages.push(Page { path: route.path(), route, data: file });
    }
    pages
}

/// Waits for what is rendered.
pub(crate) fn block_on<T>(work: impl Future<Output = Result<T, String>>) -> Result<T, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|e| format!("no runtime: {e}"))?;
    tokio::task::LocalSet::new().block_on(&runtime, work)
}

async fn render(page: &Page, data: &PageData) -> Result<String, String> {
    let props = AppProps { data: data.clone(), route: page.route.clone() };
    Ok(LocalServerRenderer::<App>::with_props(props).render().await)
}

fn fill(
    build: &Build,
    shell: &str,
    data: &Data,
    page_data: &PageData,
    page: &Page,
    html: &str,
) -> Result<String, String> {
    let mut text = shell.to_owned();
    let base = &build.base;
    let title = app::pages::title(page_data, &page.route);
    replace(&mut text, "<title>Looproom</title>", &format!("<title>{}</title>", escape(&title)))?;
    let mount = match (&page.route, &page.data) {
        // A host answers with this page under any path, so it is never taken for the page of one.
        (Route::NotFound, _) => format!("<div id=\"app\">{html}</div>"),
        (_, None) => format!("<div id=\"app\" data-path=\"{base}{}\">{html}</div>", page.path),
        (_, Some(_)) => format!("<div id=\"app\" data-path=\"{base}{}\" data-needs-page>{html}</div>", page.path),
    };
    replace(&mut text, MOUNT, &mount)?;
    if let Route::Translated { language, .. } = &page.route {
        replace(&mut text, "<html lang=\"en\">", &format!("<html lang=\"{language}\">"))?;
    }
    let site = &data.site_file;
    let mut attributes = format!("<script type=\"module\" src=\"{base}boot.js\" data-site=\"{base}{site}\"");
    if let Some(file) = &page.data {
        attributes.push_str(&format!(" data-page=\"{base}{file}\""));
    }
    replace(&mut text, &format!("<script type=\"module\" src=\"{base}boot.js\""), &attributes)?;
    Ok(text)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
