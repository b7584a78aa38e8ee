// What `module` tells besides loading: wrappers, source maps, the compile cache.
const m=require('module');
console.log(m.wrap('x'), m.wrapper, m.constants, m.getSourceMapsSupport(), Object.isFrozen(m.getSourceMapsSupport()), m.getCompileCacheDir(), m.findSourceMap('/x'), m.flushCompileCache(), typeof m.enableCompileCache);
const map={version:3,file:'out.js',sources:['a.js','b.js'],names:['foo','bar'],mappings:'AAAA,SAASA;ACCT,IAAIC',sourceRoot:''};
const s=new m.SourceMap(map,{lineLengths:[3,4]}); console.log(s.payload, s.lineLengths, s.findEntry(0,0), s.findEntry(0,10), s.findEntry(1,5), s.findEntry(9,0), s.findOrigin(1,1), s.findOrigin(2,5), s.findOrigin(50,50), s);
for (const f of [()=>new m.SourceMap(),()=>new m.SourceMap(5),()=>m.setSourceMapsSupport(),()=>m.setSourceMapsSupport(true,{nodeModules:5}),()=>m.setSourceMapsSupport(1), ()=>m.SourceMap(map)]) try{console.log(f())}catch(e){console.log(e.name,e.code,e.message)}
m.setSourceMapsSupport(true,{nodeModules:true}); console.log(m.getSourceMapsSupport(), process.sourceMapsEnabled);
process.setSourceMapsEnabled(false); console.log(m.getSourceMapsSupport()); try{process.setSourceMapsEnabled(1)}catch(e){console.log(e.message)}
console.log(m.SourceMap.length, m.wrap.length);
