//! Editing programs.

mod code;
mod workspace;

pub use code::{CodeEditor, CodeEditorProps};
pub use workspace::{Workspace, WorkspaceProps};
