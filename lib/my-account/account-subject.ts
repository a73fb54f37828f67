/** A person’s account, as what a line of the journal is about. */
export function accountSubject({ id, regionCode }: { id: string; regionCode: string }) {
  return { type: "individual", id, regionCode } as const;
}
