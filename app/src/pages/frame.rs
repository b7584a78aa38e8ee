//! What stands around every page: skip link, header, notices, footer.

use super::design::opening;
use super::link::link;
use super::{
    About, ChapterPage, Glossary, Home, LessonPage, NotFound, OnDesk, Playground, ProgressPage, ReviewPage, SheetProps,
};
use crate::data::{Data, LessonData};
use crate::late::desk::{DeskPart, DeskView};
use crate::late::machine::MachineView;
use crate::late::turns::InTurn;
use crate::late::{Late, View, use_part};
use crate::palette::PaletteProps;
use crate::ports::{address, keyboard, page, theme};
use crate::projector::ProjectorProps;
use crate::routes::Route;
use crate::state::{NoticesAction, NoticesHandle, ProgressHandle, use_outline};
use crate::words::t;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Frame`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FrameProps {
    /// The page to begin with.
    pub route: Route,
}

/// The frame, with the page of the present address in it.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let route = use_state_eq(|| props.route.clone());
    // The part of the page that was gone to, when it was by a link.
    let part = use_state_eq(String::new);
    {
        let (route, part) = (route.setter(), part.setter());
        use_effect_with((), move |()| {
            let moved = address::on_move(move || {
                let (route, part) = (route.clone(), part.clone());
                page::when_alive(move || {
                    route.set(address::path().map_or(Route::NotFound, |path| Route::at(&path)));
                    part.set(page::fragment());
                });
            });
            move || drop(moved)
        });
    }
    let route = (*route).clone();
    let data = use_context::<Data>().expect("pages stand inside the app");
    let moved = use_mut_ref(|| false);
    {
        let title = title(&data, &route);
        use_effect_with((route.clone(), (*part).clone()), move |_| {
            page::set_title(&title);
            // A new page begins at its top or at the part that was asked for, with the keyboard at its beginning; the first
            // one is where the browser put it.
            if std::mem::replace(&mut *moved.borrow_mut(), true) {
                page::focus("main");
                if !page::to_fragment() {
                    page::to_top();
                }
            }
        });
    }
    let wide = matches!(route, Route::Lesson { .. } | Route::Translated { .. } | Route::Playground | Route::Review);
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        page::focus("main");
    });
    let searching = use_state_eq(|| false);
    {
        let searching = searching.setter();
        use_effect_with((), move |()| {
            let keys = keyboard::on_search(move || searching.set(true));
            move || drop(keys)
        });
    }
    let on_search = {
        let searching = searching.setter();
        Callback::from(move |_: MouseEvent| searching.set(true))
    };
    let on_close = {
        let searching = searching.setter();
        Callback::from(move |()| searching.set(false))
    };
    if route == Route::Embed {
        return html! { <main id="main" class="embed" tabindex="-1"><Late<MachineView> view={MachineView::Embed} now=true /></main> };
    }
    if let Route::Present { chapter, lesson } = &route {
        // The screen belongs to the class.
        return html! {
            <main id="main" class="column" tabindex="-1"><OnDesk key={lesson.clone()} chapter={chapter.clone()} lesson={lesson.clone()} view={present()} /></main>
        };
    }
    html! {
        <>
            <a class="skip" href="#main" onclick={skip}>{ t("Skip to the content") }</a>
            <InTurn><Header route={route.clone()} {on_search} /></InTurn>
            <NoticeList />
            <main id="main" class={if wide { "wide" } else { "column" }} tabindex="-1">
                { match &route {
                    Route::Home => html! { <Home /> },
                    Route::Playground => html! { <Playground /> },
                    Route::Progress => html! { <ProgressPage /> },
                    Route::Review => html! { <ReviewPage /> },
                    Route::About => html! { <About /> },
                    Route::Glossary => html! { <Glossary /> },
                    Route::Design => html! { <Late<DeskView> view={DeskView::Design} now=true><article class="plain-page prose design">{ opening() }<p class="soft" role="status">{ "Loading…" }</p></article></Late<DeskView>> },
                    Route::Translated { language, chapter, lesson } => html! { <LessonPage chapter={chapter.clone()} lesson={format!("{language}/{lesson}")} /> },
                    Route::Sheet { chapter, lesson } => html! { <OnDesk key={lesson.clone()} chapter={chapter.clone()} lesson={lesson.clone()} view={sheet()} /> },
                    Route::Embed | Route::NotFound | Route::Present { .. } => html! { <NotFound /> },
                    Route::Chapter { chapter } => html! { <ChapterPage chapter={chapter.clone()} /> },
                    Route::Lesson { chapter, lesson } => html! { <LessonPage key={lesson.clone()} chapter={chapter.clone()} lesson={lesson.clone()} /> },
                } }
            </main>
            if !wide { <InTurn><Footer /></InTurn> }
            <Copying />
            if *searching { <Late<DeskView> view={DeskView::Palette(PaletteProps { on_close })} now=true /> }
            <Late<DeskView> view={DeskView::Cards} />
        </>
    }
}

/// A lesson in front of a class.
fn present() -> Callback<Rc<LessonData>, DeskView> {
    Callback::from(|data| DeskView::Projector(ProjectorProps { data }))
}

/// The questions of a lesson on paper.
fn sheet() -> Callback<Rc<LessonData>, DeskView> {
    Callback::from(|data| DeskView::Sheet(SheetProps { data }))
}

/// Keeps the course on the device, once there is time for it.
#[component]
fn Copying() -> Html {
    use_part::<DeskPart>().map(|desk| DeskView::CopyKeeper.show(desk)).unwrap_or_default()
}

/// The title of the window on a page.
pub fn title(data: &Data, route: &Route) -> String {
    let outline = &data.site().outline;
    let chapter_of = |slug: &str| outline.chapters.iter().find(|chapter| chapter.slug == slug);
    let name = match route {
        Route::Home => return "Looproom: see Node.js run, one tick at a time".to_owned(),
        Route::Playground => "Playground".to_owned(),
        Route::Progress => "Progress".to_owned(),
        Route::Review => "Review".to_owned(),
        Route::About => "About".to_owned(),
        Route::Embed => "Embedded program".to_owned(),
        Route::Glossary => "Glossary".to_owned(),
        Route::Design => "Design".to_owned(),
        Route::NotFound => "No such page".to_owned(),
        Route::Chapter { chapter } => chapter_of(chapter).map_or("No such page", |c| &c.title).to_owned(),
        Route::Lesson { chapter, lesson }
        | Route::Present { chapter, lesson }
        | Route::Sheet { chapter, lesson }
        | Route::Translated { chapter, lesson, .. } => {
            let card = chapter_of(chapter).and_then(|c| c.lessons.iter().find(|card| card.slug == *lesson));
            card.map_or("No such page", |card| &card.title).to_owned()
        }
    };
    format!("{name} · Looproom")
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct HeaderProps {
    route: Route,
    on_search: Callback<MouseEvent>,
}

#[component]
fn Header(props: &HeaderProps) -> Html {
    let outline = use_outline();
    let progress = use_context::<ProgressHandle>().expect("pages stand inside the app");
    let (chapter, lesson) = match &props.route {
        Route::Chapter { chapter } => (Some(chapter), None),
        Route::Lesson { chapter, lesson } | Route::Translated { chapter, lesson, .. } => (Some(chapter), Some(lesson)),
        _ => (None, None),
    };
    let chapter = chapter.and_then(|slug| outline.chapters.iter().find(|c| c.slug == *slug));
    let card = chapter.zip(lesson).and_then(|(c, slug)| c.lessons.iter().find(|card| card.slug == *slug));
    html! {
        <header class="bar">
            { link(&Route::Home, classes!("brand"), html! { <><Mark /><span>{ "Looproom" }</span></> }) }
            if let Some(chapter) = chapter {
                <nav class="crumbs" aria-label={t("Where you are")}>
                    { link(&Route::Chapter { chapter: chapter.slug.clone() }, classes!(), html! {
                        <><span class="crumb-number">{ chapter.number }</span>{ " " }{ chapter.title.clone() }</>
                    }) }
                    if let Some(card) = card { <span class="crumb-here" aria-current="page">{ card.title.clone() }</span> }
                </nav>
            }
            <span class="spread" />
            if let (Some(chapter), Some(card)) = (chapter, card) {
                <nav class="dots" aria-label={t("Lessons of this chapter")}>
                    { for chapter.lessons.iter().map(|other| {
                        let done = progress.progress.lessons.get(&other.slug).is_some_and(|l| l.is_done());
                        let here = other.slug == card.slug;
                        let label = format!("{}. {}{}", other.number, other.title, if done { t(", done") } else { AttrValue::default() });
                        let to = Route::Lesson { chapter: chapter.slug.clone(), lesson: other.slug.clone() };
                        let class = classes!("dot", here.then_some("here"), done.then_some("done"));
                        link(&to, class, html! { <span class="visually-hidden">{ label }</span> })
                    }) }
                </nav>
            }
            <button type="button" class="button quiet icon" onclick={props.on_search.clone()} aria-label={t("Search")} title={t("Search (Ctrl+K or /)")}>
                <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round">
                    <circle cx="7.6" cy="7.6" r="5" /><path d="m11.4 11.4 4.2 4.2" />
                </svg>
            </button>
            <nav class="places" aria-label={t("Site")}>
                { link(&Route::Progress, classes!("place"), html! { t("Progress") }) }
                { link(&Route::Playground, classes!("place"), html! { t("Playground") }) }
            </nav>
            <ThemeButton />
        </header>
    }
}

/// The mark: a loop, and something on its way around it.
#[component]
pub fn Mark() -> Html {
    html! {
        <svg class="mark" width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
            <rect class="mark-track" x="1.5" y="1.5" width="23" height="15" rx="7.5" fill="none" stroke-width="2.4" />
            <circle class="mark-cart" cx="18" cy="1.9" r="3.4" stroke-width="1.6" />
        </svg>
    }
}

/// Light or dark, against what the system says.
#[component]
fn ThemeButton() -> Html {
    let onclick = Callback::from(|_: MouseEvent| theme::switch());
    html! {
        <button type="button" class="button quiet icon" {onclick} aria-label={t("Switch between light and dark")}>
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <circle cx="9" cy="9" r="6.6" fill="none" stroke="currentColor" stroke-width="1.6" />
                <path d="M9 2.4a6.6 6.6 0 0 1 0 13.2z" fill="currentColor" />
            </svg>
        </button>
    }
}

#[component]
fn NoticeList() -> Html {
    let notices = use_context::<NoticesHandle>().expect("pages stand inside the app");
    html! {
        <section class="notices" aria-label={t("Notices")} aria-live="polite">
            { for notices.list.iter().enumerate().map(|(at, notice)| {
                let notices = notices.clone();
                let onclick = Callback::from(move |_: MouseEvent| notices.dispatch(NoticesAction::PutAway(at)));
                html! {
                    <div class="notice" key={notice.text.to_string()}>
                        <p>{ notice.text.clone() }</p>
                        if let Some((word, act)) = &notice.offer {
                            <button type="button" class="button primary" onclick={act.reform(|_: MouseEvent| ())}>{ word.clone() }</button>
                            <button type="button" class="button" {onclick}>{ t("Later") }</button>
                        } else {
                            <button type="button" class="button" {onclick}>{ t("Understood") }</button>
                        }
                    </div>
                }
            }) }
        </section>
    }
}

#[component]
fn Footer() -> Html {
    html! {
        <footer class="foot">
            <p>{ t("Everything runs in this page. Nothing you write leaves your device.") }</p>
            <nav aria-label={t("More")}>
                { link(&Route::Progress, classes!(), html! { t("Progress") }) }
                { link(&Route::Review, classes!(), html! { t("Review") }) }
                { link(&Route::Playground, classes!(), html! { t("Playground") }) }
                { link(&Route::Glossary, classes!(), html! { t("Glossary") }) }
                { link(&Route::Design, classes!(), html! { t("Design") }) }
                { link(&Route::About, classes!(), html! { t("About and licences") }) }
            </nav>
        </footer>
    }
}
