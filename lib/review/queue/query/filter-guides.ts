import type { FilterName } from "@/lib/review/queue/query/term";

/** What each filter is for and an example of it, for the help and for what is said of a wrong one. */
export const filterGuides: Record<FilterName, { title: string; example: string }> = {
  etat: { title: "L’état de la demande", example: "etat:attente" },
  region: { title: "La région, par son nom ou son code", example: "region:occitanie" },
  age: { title: "Le temps depuis le dernier envoi, en heures ou en jours", example: "age:>48h" },
  pris: { title: "Qui tient la demande", example: "pris:moi" },
  alerte: { title: "Ce qui demande de l’attention", example: "alerte:doublon" },
  finess: { title: "Le numéro FINESS de la structure", example: "finess:810001206" },
  siret: { title: "Le SIRET ou le SIREN de la structure", example: "siret:73282932000074" },
  rpps: { title: "Le numéro RPPS du responsable", example: "rpps:10100001238" },
  profession: {
    title: "La profession du responsable, en toutes lettres ou par son code",
    example: "profession:medecin",
  },
  par: { title: "Qui a décidé la demande", example: "par:moi" },
  tri: { title: "L’ordre de la liste", example: "tri:recent" },
};

export const filterNames = Object.keys(filterGuides) as FilterName[];
