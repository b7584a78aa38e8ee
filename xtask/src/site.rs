//! Building the site and serving it.

use crate::shell::{Done, run};
use crate::tools;

/// Builds the static site into `dist/`. Further arguments go to Trunk, `--public-url` among them.
pub(crate) fn build(args: &[&str]) -> Done {
    tools::setup()?;
    run("trunk", &[&["build", "--release"], args].concat())
}

/// Builds the course and serves it on localhost, building again when a file changes.
pub(crate) fn serve(args: &[&str]) -> Done {
    tools::setup()?;
    eprintln!("xtask: the first build takes some minutes; then the course is at http://127.0.0.1:8080");
    run("trunk", &[&["serve", "--release"], args].concat())
}
