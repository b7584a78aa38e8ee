//! `Headers`, `FormData`, `Request` and `Response` of <https://fetch.spec.whatwg.org/>, as far as they need no network:
//! what a program puts into them can be read again. `fetch` itself fails.

use crate::registry::{BuiltinModule, javascript, script};

/// The modules that the globals come from; programs cannot ask for them by name.
pub static INTERNAL: [BuiltinModule; 6] = [
    script("internal/fetch/body", javascript!("fetch/body.js")),
    script("internal/fetch/form_data", javascript!("fetch/form_data.js")),
    script("internal/fetch/headers", javascript!("fetch/headers.js")),
    script("internal/fetch/request", javascript!("fetch/request.js")),
    script("internal/fetch/response", javascript!("fetch/response.js")),
    script("internal/fetch/webidl", javascript!("fetch/webidl.js")),
];
