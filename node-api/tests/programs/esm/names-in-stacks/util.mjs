export default function () {
  throw new Error('made');
}
export function format(text) {
  return text.trim();
}
