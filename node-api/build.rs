//! Writes the built-in modules' JavaScript without what only people need: comments, indentation and long names of
//! variables. It is a fifth of the engine's download otherwise, and the engine reads it at the start of every process.
//!
//! Names that a program can see stay: those of functions, classes, properties and private members.

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_mangler::{MangleOptions, MangleOptionsKeepNames, Mangler};
use oxc_parser::{ParseOptions, Parser};
use oxc_span::SourceType;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    // The whole folder: in it new scripts appear.
    println!("cargo:rerun-if-changed=src");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    let mut scripts = Vec::new();
    collect(Path::new("src"), &mut scripts)?;
    for path in scripts {
        let short = shorten(&fs::read_to_string(&path)?).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        let to = out.join(path.strip_prefix("src").expect("it was found there"));
        to.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(to, short)?;
    }
    Ok(())
}

/// Every `.js` file below a folder.
fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "js") {
            found.push(path);
        }
    }
    Ok(())
}

/// The body of a module's function with short names. String literals keep their quotes: the shortest form would make
/// templates of them, which the engine would put together at every use.
fn shorten(text: &str) -> Result<String, String> {
    let allocator = Allocator::default();
    let options = ParseOptions { allow_return_outside_function: true, ..ParseOptions::default() };
    let parsed = Parser::new(&allocator, text, SourceType::cjs()).with_options(options).parse();
    if let Some(why) = parsed.diagnostics.first() {
        return Err(why.to_string());
    }
    let names = MangleOptions {
        top_level: Some(true),
        keep_names: MangleOptionsKeepNames::all_true(),
        ..MangleOptions::default()
    };
    let scoping = Mangler::new().with_options(names).build(&parsed.program).scoping;
    let form = CodegenOptions {
        single_quote: true,
        indent_width: 0,
        comments: CommentOptions::disabled(),
        ..CodegenOptions::default()
    };
    Ok(Codegen::new().with_options(form).with_scoping(Some(scoping)).build(&parsed.program).code)
}
