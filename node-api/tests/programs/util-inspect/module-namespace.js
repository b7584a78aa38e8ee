import('util').then((ns) => { console.log(Object.prototype.toString.call(ns), require('util').types.isModuleNamespaceObject(ns), ns.default === require('util')); });
