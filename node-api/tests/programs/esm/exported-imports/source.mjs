export default { a: 1 };
export const keys = ['a'];
