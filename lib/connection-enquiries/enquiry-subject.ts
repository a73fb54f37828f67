/** An enquiry as the journal names it. */
export function enquirySubject({ id, regionCode }: { id: string; regionCode: string }) {
  return { type: "connection_enquiry", id, regionCode } as const;
}

/** The same by its id alone, where nobody knows yet whether there is one. */
export function enquiryNamed(id: string) {
  return { type: "connection_enquiry", id } as const;
}
