console.log('m runs'); export default 1; export const z = 1, a = 2;
