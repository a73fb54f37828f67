/** A local part as shown, with the initial capital of the printed guide; it is stored and compared in lower case. */
export function shownLocalPart(localPart: string): string {
  return localPart.charAt(0).toUpperCase() + localPart.slice(1);
}
