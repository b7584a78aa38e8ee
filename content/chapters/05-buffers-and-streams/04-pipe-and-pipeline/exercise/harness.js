const stream = require('node:stream');

stream.pipeline = () => {
  throw new Error('all.js calls pipeline of Node: write it yourself');
};
stream.promises.pipeline = stream.pipeline;

const { pipeline } = require('./all.js');
const scenario = require('./scenario.js');

stream.pipeline = pipeline;
scenario({});
