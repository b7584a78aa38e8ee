//! The app: contexts around the pages, and its beginning in the browser.

use crate::data::Data;
use crate::late::{Keeping, LateHandle, turns, use_late};
use crate::pages::Frame;
#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
use crate::ports::page;
use crate::routes::Route;
use crate::state::{Class, ClassHandle, Notices, NoticesHandle, ProgressHandle, ProgressState};
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// What the pages show.
    pub data: Data,
    /// The page to begin with.
    pub route: Route,
}

/// The app, in the browser and where there is none.
#[component]
pub fn App(props: &AppProps) -> Html {
    let late = use_late(props.route != Route::Embed);
    let notices = use_reducer(Notices::default);
    let progress = use_reducer(ProgressState::default);
    // The effect of what is outermost is the last one: by now everything below has been rendered once.
    use_effect_with((), |()| turns::begin());
    // The page was rendered for everybody: whose class it is turns out when it is here.
    let class = use_state_eq(Class::default);
    html! {
        <ContextProvider<ClassHandle> context={class}>
        <ContextProvider<Data> context={props.data.clone()}>
            <ContextProvider<NoticesHandle> context={notices}>
                <ContextProvider<ProgressHandle> context={progress}>
                    <ContextProvider<LateHandle> context={late}>
                        <Frame route={props.route.clone()} />
                        // In a frame of another page, nothing that was kept is touched.
                        if props.route != Route::Embed { <Keeping /> }
                    </ContextProvider<LateHandle>>
                </ContextProvider<ProgressHandle>>
            </ContextProvider<NoticesHandle>>
        </ContextProvider<Data>>
        </ContextProvider<ClassHandle>>
    }
}

/// Brings the page to life: takes the data that `boot.js` fetched and hydrates the markup, if it was made for this path.
/// A host may answer an unknown path with another page's markup; that is rendered over.
///
/// The work is cut into tasks, so that a page which is being scrolled or clicked never waits for all of it.
#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
pub async fn start() {
    use crate::data::SitePack;
    use crate::ports::{address, clock};

    crate::report::install();
    let Some(root) = page::by_id("app") else { return };
    if root.has_attribute("data-embed") {
        root.set_inner_html("");
        let props = AppProps { data: Data::new(SitePack::default()), route: Route::Embed };
        yew::Renderer::<App>::with_root_and_props(root.into(), props).render();
        return;
    }
    clock::turn().await;
    let site = page::handed("site").and_then(|bytes| crate::pack::read_file::<SitePack>(&bytes).ok());
    let Some(site) = site else {
        let text = "A part of the site is missing or was updated just now. The text can be read; reload the page to run programs.";
        page::report("Looproom could not start", text);
        page::come_alive();
        return;
    };
    clock::turn().await;
    let data = Data::new(site);
    let own = page::handed("page");
    if let Some(bytes) = &own {
        data.add_page(bytes);
        clock::turn().await;
    }
    let plain = |path: &str| path.trim_end_matches('/').to_owned();
    let made_for = root.get_attribute("data-path").map(|path| plain(&path));
    let needs_page = root.has_attribute("data-needs-page");
    let hydrates = made_for == Some(plain(&page::path())) && (own.is_some() || !needs_page);
    let route = address::path().map_or(Route::NotFound, |path| Route::at(&path));
    data.speak(&route);
    let renderer = yew::Renderer::<App>::with_root_and_props(root.clone().into(), AppProps { data, route });
    if hydrates {
        page::wake();
        renderer.hydrate();
    } else {
        root.set_inner_html("");
        renderer.render();
    }
}
