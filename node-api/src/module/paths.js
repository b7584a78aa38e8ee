// The few path functions that the loader needs; `path` itself is loaded only when a program asks for it.
'use strict';

function normalize(path) {
  const parts = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

exports.isAbsolute = (path) => path.startsWith('/');

exports.resolve = (...parts) => {
  let path = '';
  for (let index = parts.length - 1; index >= 0 && !path.startsWith('/'); index--) {
    if (parts[index]) path = path ? `${parts[index]}/${path}` : parts[index];
  }
  return normalize(path.startsWith('/') ? path : `${internal.cwd()}/${path}`);
};

exports.dirname = (path) => {
  const end = path.replace(/\/+$/, '').lastIndexOf('/');
  if (end === -1) return '.';
  return end === 0 ? '/' : path.slice(0, end);
};

exports.basename = (path) => path.replace(/\/+$/, '').replace(/^.*\//, '');

exports.extname = (path) => {
  const name = exports.basename(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot);
};
