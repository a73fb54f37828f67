const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words that take no capital inside a name or an address. */
export const littleWords = words("DE DU DES D LA LE LES L ET EN AU AUX SUR SOUS PAR POUR AVEC LEZ");

/** What stays in capitals though it could be read as a word: a word without a vowel is one of these anyway. */
export const acronyms = words(
  "ADAPEI APEI APF ARS CAARUD CCAS CEDEX CHI CHRU CHU CIAS CSAPA DAC EHPA EHPAD ESAT EURL GIE GIP HAD IFSI IME IRM ITEP " +
    "LABM PMI PUI SA SAMSAH SARL SAS SASU SAVS SCI SELARL SELAS SELASU SISA SSIAD TSA UDAF UFR UGECAM USLD ZA ZAC ZAD " +
    "ZAE ZI ZUP",
);

/** Abbreviations spelled out wherever they stand, as the search reads them (`lib/registers/search-words.ts`). */
export const fullWords: Readonly<Record<string, string>> = {
  DR: "Dr",
  PHARM: "Pharmacie",
  PHIE: "Pharmacie",
};

/** Titles that the name of a street shortens, read as such between «du» and a name only. */
export const titles: Readonly<Record<string, string>> = {
  CDT: "Commandant",
  DR: "Docteur",
  GAL: "Général",
  MAL: "Maréchal",
  PDT: "Président",
  PR: "Professeur",
};

/** Words that registers write without their accents, and that are no other word without them. */
export const accentedWords: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "abbé âgées allée allées arènes bâtiment bâtiments cathédrale château chêne chênes cité collège coopérative " +
    "départemental départementale école écoles écluse écureuils église égalité étage étoile évêché forêt fraternité " +
    "frères général handicapés hébergement hôpital hôpitaux hôtel indépendance libération liberté lycée maréchal médecin " +
    "médecins médical médicale médicales médicaux médico montée musée préfecture réadaptation rééducation régional " +
    "régionale république résidence résidences résistance santé société spécialisé spécialisée spécialisés théâtre " +
    "thérapeutique université"
  )
    .split(" ")
    .map((word) => [word.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase(), word]),
);
