interface Options {
  text: string;
}
module.exports = function fail(options?: Options): never {
  throw new Error(options?.text ?? 'nothing');
};
