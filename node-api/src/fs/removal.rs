//! Removing a folder with all that is in it: what `fs.rm` does.

use super::disk::Disk;
use super::folders::remove_folder;
use super::natives::{answer, path};
use super::paths::unlink_entry;
use super::tree::Kind;
use super::walk::{ENOENT, ENOTDIR};
use crate::runtime::host;
use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue};

const ENOTEMPTY: i32 = -39;

/// What could not be done: the error's number, the system call and its path.
type Failed = (i32, &'static str, String);

/// `removeAll(path, folderFirst)`: the entry and everything in it; 0, or the number, the system call and the path of what
/// failed. With `folderFirst` a folder is removed before anybody looks into it, which fails as long as it holds something
/// (Node's own `rimraf`); else what it holds is removed first (the C++ library, behind the `Sync` form).
pub(super) fn remove_all(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let host = host(context);
    let folder_first = args.get_or_undefined(1).to_boolean();
    let result = remove_tree(&mut Disk::of(&host), &path(args, 0), folder_first);
    let Err((errno, call, path)) = result else { return answer(Ok(())) };
    let failed: [JsValue; 3] = [errno.into(), JsString::from(call).into(), JsString::from(path.as_str()).into()];
    Ok(JsArray::from_iter(failed, context).into())
}

fn remove_tree(disk: &mut Disk<'_>, path: &str, folder_first: bool) -> Result<(), Failed> {
    let failed = |call: &'static str| move |errno: i32| (errno, call, path.to_owned());
    let kind = disk.find(path, false).and_then(|inode| Ok(disk.node(inode)?.kind)).map_err(failed("lstat"))?;
    if kind != Kind::Folder {
        return unlink_entry(disk, path).map_err(failed("unlink"));
    }
    if folder_first {
        match remove_folder(disk, path) {
            Err(ENOTEMPTY) => {}
            // A link that a slash makes look like a folder: it stays, and nobody complains.
            Err(ENOTDIR) => return Ok(()),
            result => return result.map_err(failed("rmdir")),
        }
    }
    let folder = disk.folder(path).map_err(failed("scandir"))?;
    for name in disk.files().list(&folder) {
        let inner = format!("{}/{name}", path.trim_end_matches('/'));
        match remove_tree(disk, &inner, folder_first) {
            Err((ENOENT, "lstat", _)) => {}
            result => result?,
        }
    }
    remove_folder(disk, path).map_err(failed("rmdir"))
}
