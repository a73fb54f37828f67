/** What a region may want a second reviewer to confirm before an approval takes effect. */
export const secondLookReasons = ["other_operator_box", "responsable_not_found", "address_edited"] as const;

export type SecondLookReason = (typeof secondLookReasons)[number];

export const secondLookLabels: Record<SecondLookReason, string> = {
  other_operator_box: "La structure a déjà une boîte chez un autre opérateur",
  responsable_not_found: "Le responsable est introuvable au RPPS",
  address_edited: "L’adresse a été modifiée à la main",
};

/** When each is met, for who chooses. */
export const secondLookHints: Record<SecondLookReason, string> = {
  other_operator_box:
    "L’annuaire santé connaît une autre boîte organisationnelle pour la structure : le demandeur en aura deux.",
  responsable_not_found:
    "La copie du RPPS en service ne connaît pas le numéro du responsable : il est peut-être trop récent, ou faux.",
  address_edited:
    "L’adresse validée n’est pas celle que la règle de la région propose : elle est donnée pour toujours.",
};

/** The marks of a region, in the order of the list; what another version wrote is left out. */
export function readSecondLook(stored: readonly string[]): SecondLookReason[] {
  return secondLookReasons.filter((reason) => stored.includes(reason));
}
