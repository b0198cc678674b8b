/** A column by its place from 0, as spreadsheets name it: A, B … Z, AA, AB … */
export function letterOf(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
