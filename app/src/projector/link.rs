//! The lesson's link as a picture, for the phones in the room.

use qrcodegen::{QrCode as Code, QrCodeEcc};
use yew::prelude::*;

/// Modules of white around the code: less, and some readers do not find it.
const QUIET: i32 = 4;

/// Properties of [`QrCode`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct QrCodeProps {
    /// The address.
    pub(super) text: AttrValue,
}

/// An address as a QR code, black on white in all colours.
#[component]
pub(super) fn QrCode(props: &QrCodeProps) -> Html {
    let drawn = use_memo(props.text.clone(), |text| path(text));
    let Some((size, path)) = (*drawn).clone() else { return html! {} };
    html! {
        <svg class="deck-qr" viewBox={format!("0 0 {size} {size}")} role="img" aria-label={format!("QR code of {}", props.text)}>
            <rect width={size.to_string()} height={size.to_string()} fill="#fff" />
            <path d={path} fill="#000" shape-rendering="crispEdges" />
        </svg>
    }
}

/// The side of the picture and its black modules; none for a text that is too long for any code.
fn path(text: &str) -> Option<(i32, String)> {
    let code = Code::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = code.size();
    let black = (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).filter(|(x, y)| code.get_module(*x, *y));
    let squares = black.map(|(x, y)| format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET)).collect();
    Some((side + 2 * QUIET, squares))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_picture_with_a_quiet_edge() {
        let (size, squares) = path("https://looproom.example/event-loop/race/").expect("it fits");
        assert!((29..60).contains(&size), "{size}");
        assert!(squares.starts_with("M4 4h1"), "the first finder begins after the edge");
        assert_eq!(path(&"x".repeat(5_000)), None);
    }
}
