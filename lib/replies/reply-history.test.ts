import { expect, test } from "vitest";
import type { RegionReply } from "@/lib/replies/reply";
import { replyHistory } from "@/lib/replies/reply-history";

const start: RegionReply = {
  slug: "fermee",
  use: "refuse",
  title: "Fermée",
  body: "La structure est fermée.",
  refusalReason: "other",
  fields: [],
  version: 0,
  isArchived: false,
  written: null,
};
const written = { writtenByFirstName: "Claire", writtenByLastName: "Roux", writtenAt: new Date() };
const next = (version: number, values: Partial<RegionReply>): RegionReply => ({
  ...start,
  version,
  written,
  ...values,
});

test("each version is told with the words that it changed", () => {
  const body = "La structure est définitivement fermée.";
  const history = replyHistory([
    next(3, { body }),
    next(2, { body, isArchived: true }),
    next(1, { body, refusalReason: null }),
    start,
  ]);
  expect(history.map(({ act }) => act)).toEqual(["restored", "archived", "changed", "started"]);
  expect(history[2]?.differences).toEqual([
    expect.objectContaining({ label: "Motif proposé" }),
    {
      label: "Texte",
      pairs: [
        { typed: "La", register: "La" },
        { typed: "structure", register: "structure" },
        { typed: "est", register: "est" },
        { typed: null, register: "définitivement" },
        { typed: "fermée.", register: "fermée." },
      ],
    },
  ]);
  expect(history[0]?.differences).toEqual([]);
});

test("a text of the region’s own starts with its first version", () => {
  expect(replyHistory([next(1, {})])).toEqual([{ version: 1, written, act: "created", differences: [] }]);
});
