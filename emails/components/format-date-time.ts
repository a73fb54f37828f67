const parisDateTime = new Intl.DateTimeFormat("fr-FR", {
  dateStyle: "full",
  timeStyle: "short",
  timeZone: "Europe/Paris",
});

/** «mardi 24 novembre 2026 à 14:05» in Paris, from a date written in ISO 8601. */
export function formatDateTime(iso: string): string {
  return parisDateTime.format(new Date(iso));
}
