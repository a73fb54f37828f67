/** Words shorter than this are told apart by a single letter: «bas» is not «pas». */
const shortest = 4;

/** Whether a letter added, left out, changed, or two neighbours swapped, make one word of the other; not for short ones. */
export function isOneTypoApart(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < shortest || longer.length - shorter.length > 1) return false;
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same += 1;
  const [left, right] = [shorter.slice(same), longer.slice(same)];
  if (left.length < right.length) return left === right.slice(1);
  const isSwapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return isSwapped || left.slice(1) === right.slice(1);
}
