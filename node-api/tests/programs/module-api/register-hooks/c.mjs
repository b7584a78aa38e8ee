import made from 'made-up:dependency';
export const c = made;
