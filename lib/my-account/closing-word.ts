/** What is typed to close an account. */
export const closingWord = "FERMER";
