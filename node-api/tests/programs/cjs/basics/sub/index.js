exports.idx=__filename.split('/').pop()
