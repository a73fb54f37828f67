import type { FormCase, Scene } from "./form-cases";
import { anOccitanieReviewer } from "./people";

const repliesAt =
  (path: string) =>
  async ({ db, signInAs }: Scene) => {
    await signInAs((await anOccitanieReviewer(db)).id);
    return `/instruction/reponses/${path}?region=76`;
  };

const typed = (title: string) => () => ({ title, body: "{{structure}} est en travaux.", use: "ask" });

/** The texts that a region answers with. */
export const replyForms: FormCase[] = [
  {
    name: "une réponse type",
    open: repliesAt("nouvelle"),
    typed: typed("Officine en travaux"),
    required: ["title", "body", "use"],
  },
  {
    name: "la modification d’une réponse type",
    open: repliesAt("structure-fermee"),
    typed: typed("Structure fermée"),
    required: ["title", "body", "use"],
  },
];
