/** What a message to an applicant says until somebody writes it. */
export const usualMessage =
  "Bonjour,\nPour poursuivre l’examen de votre demande, nous avons besoin des précisions ci-dessous.";
