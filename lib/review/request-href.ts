const longestView = 500;

/** The page of a request, within the search of the queue that it was opened from: `view`, as a form or an address tells it. */
export function requestHref(requestId: string, view?: FormDataEntryValue | null) {
  const path = `/instruction/${requestId}` as const;
  if (typeof view !== "string" || view === "" || view.length > longestView) return path;
  return `${path}?vue=${encodeURIComponent(view)}` as const;
}
