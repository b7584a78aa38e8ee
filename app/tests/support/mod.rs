//! Components in a real page.

use app::bench::{Bench, BenchHandle};
use app::state::{ProgressHandle, ProgressState};
use gloo::timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// Properties of [`World`].
#[derive(Clone, PartialEq, Properties)]
pub struct WorldProps {
    /// What is tested.
    pub children: Children,
}

/// The contexts that the app gives its pages.
#[component]
pub fn World(props: &WorldProps) -> Html {
    let progress: ProgressHandle = use_reducer(|| ProgressState { loaded: true, ..ProgressState::default() });
    let bench: BenchHandle = use_reducer(Bench::default);
    html! {
        <ContextProvider<ProgressHandle> context={progress}>
            <ContextProvider<BenchHandle> context={bench}>{ props.children.clone() }</ContextProvider<BenchHandle>>
        </ContextProvider<ProgressHandle>>
    }
}

/// Renders a component into the page and waits until it stands.
pub async fn mount<C>(props: C::Properties) -> Element
where
    C: BaseComponent,
{
    let document = web_sys::window().unwrap().document().unwrap();
    let root = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    yew::Renderer::<C>::with_root_and_props(root.clone(), props).render();
    settle().await;
    root
}

/// Waits until what was asked for is drawn.
pub async fn settle() {
    TimeoutFuture::new(30).await;
}

/// The elements that match.
pub fn all(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let found = root.query_selector_all(selector).unwrap();
    (0..found.length()).map(|at| found.item(at).unwrap().unchecked_into()).collect()
}

/// Clicks the button with this text.
pub async fn press(root: &Element, text: &str) {
    let button = all(root, "button").into_iter().find(|button| button.text_content().unwrap().trim() == text);
    button.unwrap_or_else(|| panic!("there is no button {text:?}")).click();
    settle().await;
}

/// Enters a text.
pub async fn enter(root: &Element, text: &str) {
    let field: HtmlInputElement = root.query_selector("input").unwrap().unwrap().unchecked_into();
    field.set_value(text);
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    field.dispatch_event(&web_sys::Event::new_with_event_init_dict("input", &init).unwrap()).unwrap();
    settle().await;
}
