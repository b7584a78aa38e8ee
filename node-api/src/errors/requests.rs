//! Who calls the callback of a file operation: what Node hands to libuv as a request's `oncomplete`.

use super::callers::{Caller, set_caller};
use boa_engine::{Context, JsArgs, JsResult, JsValue};

/// Functions of Node below a callback, innermost first.
type Functions = &'static [(&'static str, &'static str)];

const COMPLETE: &str = "FSReqCallback.oncomplete";
const WRAPPER: &str = "FSReqCallback.wrapper [as oncomplete]";
/// Where `makeCallback` calls the program.
const MADE: (&str, &str) = (COMPLETE, "node:fs:187:23");
/// Where `makeStatsCallback` does, after a failure.
const NO_STATS: (&str, &str) = (COMPLETE, "node:fs:197:21");
/// Where what reads a whole file has closed it.
const CLOSED: &str = "FSReqCallback.readFileAfterClose [as oncomplete]";

/// What calls when a tree is gone.
const REMOVED: (&str, &str) = ("CB", "node:internal/fs/rimraf:53:5");

/// Where a directory is opened.
const OPENED: &str = "FSReqCallback.opendirCallback [as oncomplete]";

/// `setRequest(name, syscall)`: the callback of the operation `name` is called; `syscall` is the system call that failed, if
/// one did. Without a name, it has returned.
pub(super) fn set_request(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = |at: usize| args.get_or_undefined(at).as_string().map(|text| text.to_std_string_escaped());
    let caller = text(0).map(|name| {
        let failed = text(1);
        // The only callback that is called as a method which V8 can name.
        let context = name == "readFile" && failed.as_deref() == Some("open");
        Caller::Request { functions: functions(&name, failed.as_deref()), context }
    });
    set_caller(caller, context);
    Ok(JsValue::undefined())
}

fn functions(name: &str, failed: Option<&str>) -> Functions {
    match (name, failed) {
        ("stat" | "lstat" | "fstat", None) => &[(COMPLETE, "node:fs:199:5")],
        ("stat" | "lstat" | "fstat", Some(_)) => &[NO_STATS],
        ("statfs", None) => &[(COMPLETE, "node:fs:1734:5")],
        ("statfs", Some(_)) => &[(COMPLETE, "node:fs:1731:14")],
        ("readFile", None) => &[(CLOSED, "node:internal/fs/read/context:96:3")],
        ("readFile", Some("open")) => &[("FSReqCallback.readFileAfterOpen [as oncomplete]", "node:fs:300:13")],
        ("readFile", Some(_)) => &[(CLOSED, "node:internal/fs/read/context:77:12")],
        ("writeFile" | "appendFile", Some(_)) => &[("", "node:fs:2441:7"), MADE],
        ("read", _) => &[(WRAPPER, "node:fs:730:5")],
        ("readv", _) => &[(WRAPPER, "node:fs:815:5")],
        ("write", _) => &[(WRAPPER, "node:fs:870:5")],
        ("writev", _) => &[(WRAPPER, "node:fs:996:5")],
        ("truncate", None) => &[("", "node:fs:1102:9"), MADE],
        ("truncate", Some(_)) => &[("", "node:fs:1098:20"), MADE],
        ("opendir", None) => &[(OPENED, "node:internal/fs/dir:342:7")],
        ("opendir", Some(_)) => &[(OPENED, "node:internal/fs/dir:340:7")],
        ("realpath", Some(_)) => &[("gotStat", "node:fs:3024:21"), NO_STATS],
        ("realpath", None) => &[
            ("LOOP", "node:fs:2995:14"),
            ("process.processTicksAndRejections", "node:internal/process/task_queues:85:11"),
        ],
        ("exists", _) => &[("suppressedCallback", "node:fs:257:5"), MADE],
        ("readdir types", None) => &[
            ("", "node:fs:187:23"),
            ("", "node:internal/util:581:20"),
            ("getDirents", "node:internal/fs/utils:279:7"),
            (COMPLETE, "node:fs:1598:7"),
        ],
        ("readdir types", Some(_)) => &[("", "node:fs:187:23"), (COMPLETE, "node:fs:1595:9")],
        ("readdir below", None) => &[("", "node:fs:187:23"), (COMPLETE, "node:fs:1466:9")],
        ("readdir below", Some(_)) => &[("", "node:fs:187:23"), (COMPLETE, "node:fs:1448:9")],
        ("rm checked", Some("rm")) => {
            &[("", "node:fs:1261:14"), ("", "node:internal/fs/utils:835:14"), (COMPLETE, "node:fs:199:5")]
        }
        ("rm checked", _) => &[("", "node:fs:1261:14"), ("", "node:internal/fs/utils:819:14"), NO_STATS],
        ("rm forced", _) => &[REMOVED, ("", "node:internal/fs/rimraf:64:16"), NO_STATS],
        ("rm file", _) => &[REMOVED, ("", "node:internal/fs/rimraf:84:14"), MADE],
        ("rm empty", _) => &[REMOVED, ("", "node:internal/fs/rimraf:117:5"), MADE],
        ("rm", _) => &[REMOVED, MADE],
        _ => &[MADE],
    }
}
