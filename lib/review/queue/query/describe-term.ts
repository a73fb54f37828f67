import { formatStructureIdentifier } from "@/lib/identifiers/structure-identifier";
import { professionLabel } from "@/lib/professions/profession-label";
import { isPerson } from "@/lib/review/queue/query/people-named";
import type { Age, Term } from "@/lib/review/queue/query/term";
import { alertLabels, sortLabels, stateLabels } from "@/lib/review/queue/query/words";
import { regionName } from "@/lib/territories/regions";

/** A term in words, as its chip says it. */
export function describeTerm(term: Term): string {
  const words = wordsOf(term);
  return term.isNot ? `Sauf ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

function wordsOf(term: Term): string {
  switch (term.name) {
    case "mot":
      return `«\u00a0${term.value}\u00a0»`;
    case "etat":
      return `État\u00a0: ${stateLabels[term.value].toLowerCase()}`;
    case "region":
      return `Région\u00a0: ${regionName(term.value) ?? term.value}`;
    case "age":
      return ageInWords(term.value);
    case "pris":
      return holderInWords(term.value);
    case "alerte":
      return `Alerte\u00a0: ${alertLabels[term.value].toLowerCase()}`;
    case "finess":
      return `FINESS\u00a0: ${formatStructureIdentifier("FINESS_GEO", term.value)}`;
    case "siret":
      return `${term.value.length === 9 ? "SIREN" : "SIRET"}\u00a0: ${term.value}`;
    case "rpps":
      return `RPPS\u00a0: ${term.value}`;
    case "profession":
      return `Profession\u00a0: ${professionLabel(term.value).toLowerCase()}`;
    case "par":
      return isPerson(term.value, "moi") ? "Décidées par moi" : `Décidées par\u00a0: ${term.value}`;
    case "tri":
      return `Ordre\u00a0: ${sortLabels[term.value]}`;
  }
}

function ageInWords({ isOver, count, unit }: Age): string {
  const plural = count > 1 ? "s" : "";
  return `Envoyées il y a ${isOver ? "plus" : "moins"} de ${count} ${unit === "h" ? "heure" : "jour"}${plural}`;
}

function holderInWords(name: string): string {
  if (isPerson(name, "moi")) return "Prises par moi";
  if (isPerson(name, "autre")) return "Prises par un collègue";
  return isPerson(name, "personne") ? "Prises par personne" : `Prises par\u00a0: ${name}`;
}
