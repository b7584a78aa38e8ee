use super::{First, SourceKind, hidden, instrument};
use boa_engine::{Context, JsValue, NativeFunction, Script, Source};
use std::cell::RefCell;
use std::rc::Rc;

#[test]
fn scratch() {
    let text = std::fs::read_to_string("/tmp/lang/t.js").unwrap();
    let out = instrument(&text, SourceKind::CommonJs, First::default()).unwrap();
    println!("{}", out.code);
    let ctx = &mut Context::default();
    let nop = NativeFunction::from_fn_ptr(|_, _, _| Ok(JsValue::undefined()));
    let pass = NativeFunction::from_fn_ptr(|_, a, _| Ok(a.first().cloned().unwrap_or_default()));
    let _ = pass;
    hidden::bind(&[("ꙮt", nop.clone()), ("ꙮe", nop.clone())], ctx).unwrap();
    let log = NativeFunction::from_fn_ptr(|_, a, c| {
        println!(
            "LOG {}",
            a.iter()
                .map(|v| v.to_string(c).map(|s| s.to_std_string_escaped()).unwrap_or_else(|e| format!("{e}")))
                .collect::<Vec<_>>()
                .join(" ")
        );
        Ok(JsValue::undefined())
    });
    ctx.register_global_callable("log".into(), 1, log).unwrap();
    let f = Script::parse(Source::from_bytes(&out.code).with_path(std::path::Path::new("/app/main.js")), None, ctx)
        .unwrap()
        .evaluate(ctx)
        .unwrap();
    let t = std::time::Instant::now();
    let r = f.as_callable().unwrap().call(&JsValue::undefined(), &[], ctx);
    println!("{r:?} {:?}", t.elapsed());
    if let Err(e) = r {
        let v = e.into_opaque(ctx).unwrap();
        println!(
            "STACK {:?}",
            v.as_object()
                .unwrap()
                .get(boa_engine::js_string!("stack"), ctx)
                .unwrap()
                .to_string(ctx)
                .unwrap()
                .to_std_string_escaped()
        );
    }
    let _ = Rc::new(RefCell::new(0));
}
