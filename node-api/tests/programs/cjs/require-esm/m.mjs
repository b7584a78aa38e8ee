export default 'def'; export const named = 5;
