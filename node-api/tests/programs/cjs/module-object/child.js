exports.parentIsMain = module.parent === require.main; exports.id = module.id;
