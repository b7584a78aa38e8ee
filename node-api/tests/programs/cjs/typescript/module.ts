export const here: string = import.meta.filename.slice(-9);
