const value: number = 5;
module.exports = { value };
