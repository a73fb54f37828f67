import { z } from "zod";
import type { RegionAction } from "@/lib/regions/region-actions";
import { readSecondLook, secondLookLabels } from "@/lib/regions/second-look";

const reasons = z.array(z.string()).catch([]).transform(readSecondLook);

const detailSchema = z.object({
  personName: z.string().catch("une personne"),
  before: reasons,
  after: reasons,
});

type Detail = z.output<typeof detailSchema>;

const sentences: Record<RegionAction, (detail: Detail) => string> = {
  "region.reviewer_granted": ({ personName }) => `${personName}\u00a0: droit d’instruire donné`,
  "region.reviewer_removed": ({ personName }) => `${personName}\u00a0: droit d’instruire retiré`,
  "region.second_look_changed": ({ before, after }) => {
    const added = after.filter((reason) => !before.includes(reason));
    const removed = before.filter((reason) => !after.includes(reason));
    return [...labels("Second regard demandé", added), ...labels("Second regard levé", removed)].join(" ");
  },
};

/** One event of the journal about a region, in French. */
export function describeRegionEvent(action: string, detail: Record<string, unknown>): string {
  const say = Object.hasOwn(sentences, action) ? sentences[action as RegionAction] : undefined;
  return say ? say(detailSchema.parse(detail)) : action;
}

function labels(what: string, found: Detail["before"]): string[] {
  return found.map((reason) => `${what}\u00a0: ${secondLookLabels[reason]}.`);
}
