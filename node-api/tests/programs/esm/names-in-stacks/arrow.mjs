export default () => {
  throw new Error('arrow');
};
