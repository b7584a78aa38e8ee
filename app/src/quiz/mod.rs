//! Questions, predictions and exercises: what a person commits to before the truth is shown.

mod exercise;
mod options;
mod order;
mod predict;
mod question;
mod sorter;
mod value;
mod verdict;

pub use exercise::{ExerciseProps, ExerciseTask, ExerciseView};
pub use predict::{PredictProps, PredictView};
pub use question::{QuestionProps, QuestionView};
pub use sorter::{Sorter, SorterProps};
pub use verdict::{LinesBeside, LinesBesideProps};

use crate::ports::address;
use crate::state::use_carried;
use content::model::Html as Markup;
use yew::prelude::*;

/// Markup of the lesson: made from Markdown when the site was built, where raw HTML is refused. Long lines of code can be
/// scrolled to with the keyboard.
pub fn markup(html: &Markup) -> Html {
    html! { <Text html={AttrValue::from(html.as_str().replace("<pre", "<pre tabindex=\"0\""))} /> }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct TextProps {
    html: AttrValue,
}

#[component]
fn Text(props: &TextProps) -> Html {
    Html::from_html_unchecked(carrying(&props.html, &use_carried()))
}

/// Markup whose links to other pages of the site carry along what those of the page do.
fn carrying(html: &AttrValue, carried: &str) -> AttrValue {
    const LINK: &str = "href=\"";
    let parts: Vec<&str> = html.split(LINK).collect();
    if carried.is_empty() || parts.len() == 1 {
        return html.clone();
    }
    let carried = carried.replace('&', "&amp;");
    let rest = parts.iter().skip(1).map(|part| match part.split_once('"') {
        Some((path, rest)) if !path.contains(':') => format!("{LINK}{}\"{rest}", address::with(path, &carried)),
        _ => format!("{LINK}{part}"),
    });
    parts.iter().take(1).map(|part| (*part).to_owned()).chain(rest).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::carrying;

    #[test]
    fn links_within_the_site_carry_the_class_along() {
        let html = "<a href=\"a/b/\">x</a> <a href=\"glossary/#x\">y</a> <a href=\"https://nodejs.org/\">z</a>".into();
        let with = "<a href=\"a/b/?deck=a&amp;hide=b\">x</a> <a href=\"glossary/?deck=a&amp;hide=b#x\">y</a> <a href=\"https://nodejs.org/\">z</a>";
        assert_eq!(carrying(&html, "?deck=a&hide=b"), with);
        assert_eq!(carrying(&html, ""), html);
    }
}
