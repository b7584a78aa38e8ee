//! The instrumenter as a function from text to text.

use super::{First, SourceKind, Sources, instrument, original_text};
use crate::errors::Around;

fn code(text: &str) -> String {
    instrument(text, SourceKind::CommonJs, First::default(), &[], Around::default())
        .expect("the text can be parsed")
        .code
}

#[test]
fn lines_stay_where_they_are() {
    let text = "#!/usr/bin/env node\n'use strict'\nconst a = 1\n;[a].map(x => x)\nif (a) a\nelse a.b\nfor (;;) break\n";
    let code = code(text);
    // The wrapper adds an empty line and its closing brace.
    assert_eq!(code.lines().count(), text.lines().count() + 2);
    assert!(code.lines().nth(3).is_some_and(|line| line.contains("=[a]).map")));
}

#[test]
fn the_directive_stays_first() {
    assert!(
        code("'use strict'\nx()")
            .starts_with("(function (exports, require, module, __filename, __dirname) {'use strict';")
    );
}

#[test]
fn bodies_without_braces_get_some() {
    let code = code("while (x) y()");
    assert!(code.contains("while ((ꙮt(0),x)) {ꙮt(1);y()}"), "{code}");
}

#[test]
fn optional_chains_are_cut_only_for_a_guard() {
    let whole = code("var o; o?.a; o?.a(); o.a?.().b");
    assert!(["o?.a;", "o?.a()", ".a?.().b"].iter().all(|chain| whole.contains(chain)), "{whole}");
    let cut = code("var o; o?.a.b");
    assert!(cut.contains("(o==null?void 0:((ꙮv=o.a)??ꙮu(ꙮv,0)).b)"), "{cut}");
}

#[test]
fn names_are_keys_where_layouts_change() {
    let whole = code("var o; o?.a; delete o?.a.b; o.a = 1");
    assert!(["o?.['a'];", "delete o?.['a']['b']", "['a'] = 1"].iter().all(|key| whole.contains(key)), "{whole}");
    assert!(code("new Map().delete(o.deleted)").contains(".deleted"));
}

#[test]
fn a_place_in_the_code_leads_back_to_the_text() {
    let text = "let value = list.first.name;";
    let out = instrument(text, SourceKind::CommonJs, First::default(), &[], Around::default())
        .expect("the text can be parsed");
    for (index, _) in text.char_indices() {
        assert_eq!(out.map.to_source(out.map.to_code(index as u32)), index as u32);
    }
}

#[test]
fn a_function_keeps_its_own_text() {
    let sources = Sources::default();
    let text = "class A { m(a = () => 1) { return this.x } }";
    let file = sources.add("/a.js", text, SourceKind::CommonJs).expect("the text can be parsed");
    let class = &file.code[file.code.find("class").expect("it is there")..file.code.rfind("\n})").expect("it ends")];
    assert_eq!(sources.text_of(1).as_deref(), Some(text));
    let method = &class[class.find("m(").expect("it is there")..];
    assert_eq!(original_text(method, &sources).as_deref(), Some("m(a = () => 1) { return this.x }"));
}

#[test]
fn deep_nesting_is_refused() {
    let text = format!("{}1{}", "(".repeat(500), ")".repeat(500));
    let failure =
        instrument(&text, SourceKind::CommonJs, First::default(), &[], Around::default()).expect_err("it is too deep");
    assert!(failure.is_limit);
}

#[test]
fn a_name_declared_twice_is_found() {
    let failure = instrument("let a = 1; var a", SourceKind::CommonJs, First::default(), &[], Around::default())
        .expect_err("a comes twice");
    assert_eq!(failure.message, "Identifier 'a' has already been declared");
    assert_eq!(failure.start, 15);
    assert!(
        instrument("var a; function a() {} { let a }", SourceKind::CommonJs, First::default(), &[], Around::default())
            .is_ok()
    );
}
