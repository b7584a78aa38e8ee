exports.always = typeof module as string;
