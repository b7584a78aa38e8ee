//! Node's public names and constants as real Node lists them, and the table of what the simulation has.

use crate::record::{Program, once};
use crate::shell::{Done, root, run};
use crate::tools;

/// A program below `node-api/compat`, and the file below `node-api` that keeps what it prints.
const LISTS: [(&str, &str); 2] = [("listing.cjs", "compat/names.txt"), ("constants.cjs", "src/registry/constants.js")];

/// Records the lists and writes the table.
pub(crate) fn list() -> Done {
    let node = tools::node()?;
    let home = root().join("node-api");
    for (program, to) in LISTS {
        let (code, stdout, stderr) = once(&node, &Program::single(&home.join("compat"), program))?;
        if code != 0 {
            return Err(format!("{program} failed on real Node: {stderr}"));
        }
        std::fs::write(home.join(to), stdout).map_err(|e| format!("{to} cannot be written: {e}"))?;
    }
    // Once to find what is missing, and once more for the table of a simulation that fills those names in.
    let write = ["test", "--workspace", "--quiet", "--test", "compatibility", "--", "--write"];
    run("cargo", &write)?;
    run("cargo", &write)
}
