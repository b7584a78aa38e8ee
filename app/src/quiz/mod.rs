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

use content::model::Html as Markup;
use yew::prelude::*;

/// Markup of the lesson: made from Markdown when the site was built, where raw HTML is refused. Long lines of code can be
/// scrolled to with the keyboard.
pub fn markup(html: &Markup) -> Html {
    Html::from_html_unchecked(html.as_str().replace("<pre", "<pre tabindex=\"0\"").into())
}
