import "server-only";
import { z } from "zod";
import type { Db } from "@/db/client";
import type { LineFilter } from "@/db/queries/journal-lines";
import { findMailboxAt, findPeopleNamed, findRequestNumbered } from "@/db/queries/journal-names";
import { actionsOf } from "@/lib/journal/actions";
import type { JournalFilter } from "@/lib/journal/filter";

const requestNumber = /^(?:n°\s*)?(\d{1,15})$/i;

/** What a filter asks for in the words of the database, and which of its words name nothing. */
export async function readFilter(db: Db, { qui, quoi, objet, resultat, du, au }: JournalFilter) {
  const [actorIds, subject] = await Promise.all([
    qui ? findPeopleNamed(db, qui) : undefined,
    objet ? findSubject(db, objet) : undefined,
  ]);
  const filter: LineFilter = {
    actorIds,
    subject,
    actions: quoi && actionsOf(quoi),
    result: resultat,
    from: du,
    to: au,
  };
  const unknown = [
    ...(actorIds?.length === 0 ? [`Personne ne porte le nom ou l’adresse «\u00a0${qui}\u00a0».`] : []),
    ...(objet && !subject ? [`Aucune demande ni boîte ne répond à «\u00a0${objet}\u00a0».`] : []),
  ];
  return { filter, unknown };
}

async function findSubject(db: Db, typed: string): Promise<LineFilter["subject"]> {
  const number = requestNumber.exec(typed)?.[1];
  const request = number && (await findRequestNumbered(db, Number(number)));
  if (request) return { type: "request", id: request };
  const mailbox = z.email().safeParse(typed).success ? await findMailboxAt(db, typed) : undefined;
  return mailbox ? { type: "mailbox", id: mailbox } : undefined;
}
