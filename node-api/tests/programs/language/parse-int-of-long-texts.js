// All digits count before the number is rounded.
console.log(parseInt('15116912047520507275410499465'), parseInt('99999999999999999'), parseInt(123456789012345680000));
console.log(parseInt('-7935958124083874571'), Number.parseInt === parseInt, parseInt.name, parseInt.length);
console.log(
  parseInt('0x20000000000001'),
  parseInt('20000000000003', 16),
  parseInt('1'.repeat(60), 2),
  parseInt('7'.repeat(30), 8),
);
console.log(
  parseInt('9007199254740993', 10),
  parseInt('9'.repeat(400)),
  parseInt('  12px'),
  parseInt('-0'),
  parseInt('0b1'),
);
console.log(['1', '2', '3'].map(parseInt), Math.acosh(0.5), Math.acosh(-3), Math.acosh(1), typeof Iterator.concat);
