import type { ReactNode } from "react";
import { NoData } from "@/components/review/figures/no-data";
import type { Delay, Figures } from "@/lib/review/figures/figures";
import { formatCount, formatHours, formatShare } from "@/lib/review/figures/format-figure";

/** The figures of the period that one comes for, each with what makes it clear. */
export function KeyFigures({ total, isUnderWay }: { total: Figures; isUnderWay: boolean }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-4">
      <Figure name="Demandes reçues" value={formatCount(total.received)} />
      <Figure
        name="Demandes décidées"
        value={formatCount(total.decided)}
        hint={`${formatCount(total.approved)} validées, ${formatCount(total.refused)} refusées`}
      />
      <Figure
        name="Demandes en attente"
        value={formatCount(total.waiting)}
        hint={isUnderWay ? "en ce moment" : "à la fin de la période"}
      />
      <Figure name="Délai de décision" value={median(total.own)} hint={ninth(total.own)} />
      <Figure name="Attente totale du demandeur" value={median(total.whole)} hint={ninth(total.whole)} />
      <Figure
        name="Au-delà de l’objectif"
        value={formatShare(total.late, total.decided)}
        hint={`${formatCount(total.late)} sur ${formatCount(total.decided)} décidées`}
      />
      <Figure name="Délai de visibilité" value={median(total.visibility)} hint={ninth(total.visibility)} />
      <Figure
        name="Décidées après un complément"
        value={formatShare(total.asked, total.decided)}
        hint={`${formatCount(total.asked)} sur ${formatCount(total.decided)} décidées`}
      />
    </dl>
  );
}

/** The hint explains a figure: without one, it would say nothing. */
function Figure({ name, value, hint }: { name: string; value: string | undefined; hint?: ReactNode }) {
  return (
    <div className="card">
      <dt className="text-muted">{name}</dt>
      <dd className="font-display text-2xl font-bold tabular-nums">{value ?? <NoData />}</dd>
      {value && hint && <dd className="hint">{hint}</dd>}
    </div>
  );
}

function median(delay: Delay | undefined): string | undefined {
  return delay && formatHours(delay.median);
}

function ninth(delay: Delay | undefined): string | undefined {
  return delay && `médiane\u00a0; 9 sur 10 en moins de ${formatHours(delay.ninth)}`;
}
