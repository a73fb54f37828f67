/**
 * A region in the journal, whose subjects are all named by a uuid: its code after zeros, so that the same index finds its
 * history.
 */
export function regionSubject(code: string) {
  return { type: "region", id: `00000000-0000-0000-0000-${code.padStart(12, "0")}`, regionCode: code } as const;
}
