//! What an embedded page begins with: made by `app/embed/embed.js` from an address, or by the page itself for a file that
//! stands alone. Either may have come a long way, so it is checked like a link.

use crate::pack::{Unreadable, read_file};
use crate::share::{BadLink, Shared};
use serde::{Deserialize, Serialize};

/// A program to be shown on its own. `app/share/postcard.js` writes the same form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Embedded {
    /// The program, its seed, and the moment to begin at.
    pub shared: Shared,
    /// Its run, as `sim_core::trace::Trace::to_bytes` makes it; else it is run when it is shown.
    pub trace: Option<Vec<u8>>,
    /// Address of the site, for the way back to it.
    pub site: String,
}

impl Embedded {
    /// From its bytes.
    ///
    /// # Errors
    /// When they are damaged, or hold no program that is taken from outside.
    pub fn read(bytes: &[u8]) -> Result<Embedded, BadLink> {
        let found: Embedded = read_file(bytes).map_err(BadLink::Unreadable)?;
        found.shared.program.check().map_err(BadLink::Refused)?;
        // An address becomes a link, and a link may run what it says: only pages are linked to.
        if !found.site.is_empty() && !["https://", "http://"].iter().any(|scheme| found.site.starts_with(scheme)) {
            return Err(BadLink::Unreadable(Unreadable::OtherForm));
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::file;
    use protocol::{Program, Refused};

    fn sample() -> Embedded {
        let shared = Shared { program: Program::single("main.js", "1"), seed: 300, position: Some(200) };
        Embedded { shared, trace: None, site: "https://looproom.example/".to_owned() }
    }

    #[test]
    fn it_comes_back_as_it_went() {
        assert_eq!(Embedded::read(&file(&sample())), Ok(sample()));
        let with_trace = Embedded { trace: Some(vec![1, 2, 3]), ..sample() };
        assert_eq!(Embedded::read(&file(&with_trace)), Ok(with_trace));
    }

    #[test]
    fn the_form_is_the_one_that_the_script_writes() {
        let written = [
            &[1, 7][..],
            b"main.js",
            &[1],
            b"1",
            &[7],
            b"main.js",
            &[0xac, 0x02],
            &[1, 0xc8, 0x01],
            &[0],
            &[25],
            b"https://looproom.example/",
        ];
        assert_eq!(Embedded::read(&written.concat()), Ok(sample()));
    }

    #[test]
    fn hostile_forms_are_refused() {
        let bytes = file(&sample());
        for end in 0..bytes.len() {
            assert!(Embedded::read(&bytes[..end]).is_err(), "cut at {end}");
        }
        let script = Embedded { site: "javascript:alert(1)//".to_owned(), ..sample() };
        assert!(Embedded::read(&file(&script)).is_err());
        let mut outside = sample();
        outside.shared.program.files[0].0 = "../x.js".to_owned();
        assert!(matches!(Embedded::read(&file(&outside)), Err(BadLink::Refused(Refused::Path(_)))));
    }
}
