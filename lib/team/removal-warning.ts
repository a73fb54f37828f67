type Removal = { isOpen: boolean; hasSecondLook: boolean; left: number; waiting: number };

/** What would stop when a reviewer goes, as a title and a sentence; `undefined` when nothing would. */
export function removalWarning({ isOpen, hasSecondLook, left, waiting }: Removal) {
  if (left === 0 && (isOpen || waiting > 0)) {
    return {
      title: "C’est le dernier instructeur de la région.",
      text: `Plus personne ne pourra décider ses demandes. ${waitingSentence(waiting)} Donnez d’abord le droit à quelqu’un d’autre.`,
    };
  }
  if (left === 1 && hasSecondLook) {
    return {
      title: "Il ne restera qu’un instructeur dans la région.",
      text: "Elle demande un second regard pour certaines demandes\u00a0: personne ne pourra le donner, et elles resteront en attente.",
    };
  }
  return undefined;
}

function waitingSentence(waiting: number): string {
  if (waiting === 0) return "Aucune n’attend pour le moment.";
  return waiting === 1 ? "Une demande attend." : `${waiting} demandes attendent.`;
}
