/** The ids of the dialogs in which the three decisions are made. */
export const decisionDialogs = { approve: "approuver", ask: "demander", refuse: "refuser" } as const;

/** The form of the address that is edited in place. */
export const addressFormId = "adresse-proposee";
