export const always = typeof module as string;
