const fs = require('node:fs');

const show = (when) => {
  console.log(`${when}: [${fs.readFileSync('news.txt')}]`);
};

fs.writeFileSync('news.txt', 'old news');

fs.writeFileSync('news.tmp', 'new news');
show('written');

fs.renameSync('news.tmp', 'news.txt');
show('renamed');
