const fs = require('fs'); fs.writeFileSync('l.txt', 'one\ntwo\nthree');
(async () => { let rest = ''; for await (const c of fs.createReadStream('l.txt', { encoding: 'utf8', highWaterMark: 5 })) { const parts = (rest + c).split('\n'); rest = parts.pop(); parts.forEach((p) => console.log(p)); } console.log(rest); fs.unlinkSync('l.txt'); })();
