const i = setImmediate(() => { clearImmediate(i); console.log('ran', i._destroyed); });
