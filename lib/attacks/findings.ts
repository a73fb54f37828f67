import { z } from "zod";

const numbers = { guesses: z.number(), accounts: z.number() };

/** What an attack looks like: a network that tries many accounts, an account tried from many networks, or very many guesses. */
export const findingSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("one_network"), network: z.string().nullable(), ...numbers }),
  z.object({ kind: z.literal("one_account"), networks: z.number() }),
  z.object({ kind: z.literal("whole_site"), networks: z.number(), ...numbers }),
]);

export type Finding = z.output<typeof findingSchema>;

/** More than people who mistype, of one team or of the whole site, make in an hour. */
const normal = { accountsFromOneNetwork: 20, networksOnOneAccount: 10, guessesInAll: 300 } as const;

type Seen = {
  steps: { guesses: number; accounts: number; networks: number }[];
  networks: { network: string | null; guesses: number; accounts: number }[];
  networksOnOneAccount: number;
};

/** What of an hour's wrong guesses is an attack. */
export function findAttacks({ steps, networks, networksOnOneAccount }: Seen): Finding[] {
  const sprayers = networks.filter(({ accounts }) => accounts > normal.accountsFromOneNetwork);
  const floods = steps.filter(({ guesses }) => guesses > normal.guessesInAll);
  return [
    ...floods.map((step) => ({ kind: "whole_site" as const, ...counted(step), networks: step.networks })),
    ...sprayers.map((sprayer) => ({ kind: "one_network" as const, ...counted(sprayer), network: sprayer.network })),
    ...(networksOnOneAccount > normal.networksOnOneAccount
      ? [{ kind: "one_account" as const, networks: networksOnOneAccount }]
      : []),
  ];
}

const counted = ({ guesses, accounts }: { guesses: number; accounts: number }) => ({ guesses, accounts });

/** The same in a sentence. */
export function findingSentence(finding: Finding): string {
  switch (finding.kind) {
    case "whole_site":
      return `${finding.guesses} essais faux en une heure, sur ${finding.accounts} comptes, depuis ${finding.networks} réseaux.`;
    case "one_network":
      return `Un réseau (${finding.network ?? "origine inconnue"}) a essayé ${finding.accounts} comptes en une heure, ${finding.guesses} fois en tout.`;
    case "one_account":
      return `Un même compte a été essayé depuis ${finding.networks} réseaux en une heure.`;
  }
}
