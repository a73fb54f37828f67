/** The page of a text of a region. */
export function replyHref(slug: string, regionCode: string) {
  return `/instruction/reponses/${slug}?region=${regionCode}` as const;
}

/** The texts of a region. */
export function repliesHref(regionCode: string) {
  return `/instruction/reponses?region=${regionCode}` as const;
}
