/** What each figure counts, in the words of the page. */
export const figureDefinitions = [
  {
    term: "Semaine",
    meaning:
      "Du lundi 0\u00a0h au dimanche minuit, à l’heure de Paris, numérotée comme dans les calendriers (norme ISO\u00a08601). La semaine en cours n’est pas finie\u00a0: ses chiffres vont changer.",
  },
  {
    term: "Reçues",
    meaning:
      "Demandes envoyées pour la première fois pendant la semaine. Une demande complétée n’est comptée qu’une fois. Une demande refusée, puis corrigée, est une nouvelle demande.",
  },
  {
    term: "Décidées",
    meaning:
      "Demandes validées ou refusées pendant la semaine, quelle que soit celle de leur envoi. Une décision annulée avant d’avoir pris effet ne compte pas.",
  },
  {
    term: "Retirées",
    meaning: "Demandes envoyées, puis retirées par leur demandeur pendant la semaine.",
  },
  {
    term: "En attente",
    meaning:
      "Demandes envoyées qui, à la fin de la semaine, ne sont ni décidées ni retirées\u00a0: celles qui attendent le centre de services, et celles qui attendent une réponse du demandeur.",
  },
  {
    term: "Délai de décision",
    meaning:
      "Temps entre le premier envoi et la décision, sans le temps passé à attendre les réponses du demandeur. Les nuits, les samedis, les dimanches et les jours fériés comptent. Il est compté dans la semaine de la décision.",
  },
  {
    term: "Attente totale du demandeur",
    meaning: "Temps entre le premier envoi et la décision, réponses du demandeur comprises.",
  },
  {
    term: "Délai de visibilité",
    meaning:
      "Temps entre la décision et le moment où la boîte est visible dans l’annuaire santé. Il est compté dans la semaine où elle le devient. Les boîtes en liste rouge n’en ont pas.",
  },
  {
    term: "Au-delà de l’objectif",
    meaning:
      "Part des demandes décidées dont le délai de décision dépasse l’objectif actuel de leur région. Une demande qui attend encore n’y est pas.",
  },
  {
    term: "Médiane, 9 sur 10 sous",
    meaning:
      "La moitié des demandes ont pris moins que la médiane\u00a0; neuf sur dix, moins que la seconde valeur (90e centile). Quelques demandes très longues ne changent pas la médiane, au contraire d’une moyenne.",
  },
  {
    term: "Décidées après un complément",
    meaning:
      "Part des demandes décidées pour lesquelles le centre de services a demandé un complément au moins une fois.",
  },
  {
    term: "Pas de donnée",
    meaning: "Rien à mesurer\u00a0: par exemple, aucune décision cette semaine-là. Ce n’est pas zéro.",
  },
] as const;
