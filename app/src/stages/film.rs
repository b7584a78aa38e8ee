//! Pictures of a stage that were drawn before, shown one after the other: what is in both of two pictures glides from its
//! old place to its new one.

use super::loop_stage::track::Point;
use super::motion;
use yew::prelude::*;

/// Real milliseconds that things take to move.
const GLIDE: u32 = 320;

/// Properties of [`Film`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FilmProps {
    /// The picture to show now: markup that the stage made when the site was built.
    pub picture: AttrValue,
}

/// Where something stands in a picture, by its name there.
type Standing = (String, Point);

/// The pictures.
#[component]
pub fn Film(props: &FilmProps) -> Html {
    let host = use_node_ref();
    let last = use_mut_ref(Vec::<Standing>::new);
    {
        let host = host.clone();
        use_effect_with(props.picture.clone(), move |_| {
            let Some(host) = host.cast::<web_sys::Element>() else { return };
            let now = standing(&host);
            let before = last.replace(now.iter().map(|(it, _)| it.clone()).collect());
            if before.is_empty() || motion::is_reduced() {
                return;
            }
            for ((name, to), element) in &now {
                match before.iter().find(|(other, _)| other == name) {
                    Some((_, from)) if from == to => {}
                    Some((_, from)) => drop(motion::glide(element, &[*from, *to], GLIDE)),
                    None => drop(motion::appear(element, GLIDE)),
                }
            }
        });
    }
    html! { <div class="loop-stage bare film" ref={host}>{ Html::from_html_unchecked(props.picture.clone()) }</div> }
}

/// What can move in the picture, with its element.
fn standing(host: &web_sys::Element) -> Vec<(Standing, web_sys::Element)> {
    let Ok(found) = host.query_selector_all("[data-task], [data-cart]") else { return Vec::new() };
    let one = |at| {
        let element = wasm_bindgen::JsCast::dyn_into::<web_sys::Element>(found.item(at)?).ok()?;
        // The cart has no number, and there is one.
        let name = element.get_attribute("data-task").unwrap_or_default();
        let place = element.get_attribute("transform")?;
        let (x, y) = place.strip_prefix("translate(")?.strip_suffix(')')?.split_once(' ')?;
        Some(((name, Point { x: x.parse().ok()?, y: y.parse().ok()? }), element))
    };
    (0..found.length()).filter_map(one).collect()
}
