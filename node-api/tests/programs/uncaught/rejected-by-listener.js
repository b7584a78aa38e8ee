// The report of a rejection that was made in Node's own code shows the line there.
(async () => {
  await 1;
  new (require('events'))().on('x');
})();
