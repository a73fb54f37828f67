import type { Person } from "./people";
import type { World } from "./world";

/**
 * A server action that asks who one is. Its form is fetched by somebody who may send it, then sent by everybody else.
 */
export type GuardedAction = {
  action: string;
  /** The page that holds its form. */
  page: (world: World) => string;
  /** Words that tell the form from the others of the page. */
  holding: (world: World) => string;
  typed: (world: World) => Record<string, string>;
  /** Who may send it. Each does, in a world of their own, unless `tried` says that some of them are enough. */
  allowed: Person[];
  tried?: Person[];
  /** What must be there first. */
  prepare?: (world: World) => Promise<unknown>;
  /** Who is refused with a sentence on a page that they may read; the others find no page. */
  told?: Person[];
  /** For whom it is done already: they are answered as if they had just done it. */
  done?: Person[];
  /** Where it leads; `undefined` when it stays on its page. */
  leadsTo: (world: World) => string | RegExp | undefined;
};

type Written = Omit<GuardedAction, "page" | "holding" | "typed" | "leadsTo"> & {
  page: string;
  holding: string;
  typed?: Record<string, string> | ((world: World) => Record<string, string>);
  leadsTo: string | RegExp | undefined;
};

/** Reads «[boite]», «[lecteur]», «[submitted]»… as the ids that they have in a world. */
export function guardedAction({ page, holding, typed = {}, leadsTo, ...rest }: Written): GuardedAction {
  const read = (text: string) => (world: World) => filledIn(text, world);
  return {
    ...rest,
    page: read(page),
    holding: read(holding),
    typed: (world) => (typeof typed === "function" ? typed(world) : typed),
    leadsTo: typeof leadsTo === "string" ? read(leadsTo) : () => leadsTo,
  };
}

function filledIn(text: string, world: World): string {
  const {
    mailboxId,
    claimId,
    enquiryId,
    emailId,
    importId,
    desk,
    invitations,
    memberships,
    persons,
    requests,
    successions,
  } = world;
  const ids: Record<string, string> = {
    boite: mailboxId,
    declaration: claimId,
    courriel: emailId,
    import: importId,
    instructrice: persons.reviewer.id,
    application: persons.individual.id,
    raccordement: enquiryId,
    ...invitations,
    ...memberships,
    ...successions,
    ...requests,
    ...desk,
  };
  return text.replace(/\[(\w+)\]/g, (written, name) => ids[name] ?? written);
}
