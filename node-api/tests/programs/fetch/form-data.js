// `FormData`: texts and files.
const shown = (value) => (value instanceof File ? [value.name, value.size, value.type] : value);
const f=new FormData(); f.append('a','1'); f.append('b',new Blob(['x'])); f.append('b',new Blob(['x']),'name.txt'); f.append('c', new File(['q'],'file')); console.log([...f].map(([name, value]) => [name, shown(value)]),f.get('a'),f.getAll('b').length,f.has('z')); f.set('a','9'); f.delete('b'); console.log([...f.keys()]);
for (const g of [()=>new FormData(5),()=>f.append('x'),()=>f.append('x','y','z'),()=>f.get(),()=>FormData.prototype.get.call({},'x'),()=>f.forEach(5)]) try{console.log(g())}catch(e){console.log(e.name,e.code,e.message)}
