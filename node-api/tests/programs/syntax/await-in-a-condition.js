// Behind `await`, which is a name here, V8 wants the end of the condition.
function ready(list) {
  if (await list.first()) return true;
}
