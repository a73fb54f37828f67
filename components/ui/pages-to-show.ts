/** Page numbers worth a link: the first, the last and the neighbours of the current one; `null` stands for a gap. */
export function pagesToShow(page: number, pageCount: number): (number | null)[] {
  const numbers = Array.from({ length: pageCount }, (_, index) => index + 1);
  const kept = numbers.filter((number) => number === 1 || number === pageCount || Math.abs(number - page) <= 1);
  return kept.flatMap((number, index) => {
    const before = kept[index - 1] ?? number - 1;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [null, number] : [number];
  });
}
