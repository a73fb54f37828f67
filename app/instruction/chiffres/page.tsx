import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { DefinitionsCard } from "@/components/review/figures/definitions-card";
import { DelayByWeek } from "@/components/review/figures/delay-by-week";
import { delayColumns, lateColumn } from "@/components/review/figures/delay-columns";
import { FiguresFilter } from "@/components/review/figures/figures-filter";
import { KeyFigures } from "@/components/review/figures/key-figures";
import { OutcomesCard } from "@/components/review/figures/outcomes-card";
import { PeriodSentence } from "@/components/review/figures/period-sentence";
import { RegionsCard } from "@/components/review/figures/regions-card";
import { RequestsByWeek } from "@/components/review/figures/requests-by-week";
import { WaitingByWeek } from "@/components/review/figures/waiting-by-week";
import { InstructionNav } from "@/components/review/instruction-nav";
import { requireContext } from "@/lib/context";
import { orNotFound } from "@/lib/or-not-found";
import { figuresFiltersSchema } from "@/lib/review/figures/filters";
import { viewFigures } from "@/lib/review/figures/view-figures";

export const metadata: Metadata = { title: "Chiffres" };

export default async function FiguresPage({ searchParams }: PageProps<"/instruction/chiffres">) {
  const context = await requireContext();
  const filters = figuresFiltersSchema.parse(await searchParams);
  const { period, regions, total, byWeek, byRegion, reasons, targetHours } = await orNotFound(() =>
    viewFigures(context, filters),
  );
  const weeks = { weeks: byWeek };
  return (
    <PageShell actor={context.actor} width="wide" section="instruction">
      <InstructionNav current="/instruction/chiffres" />
      <PageHeading
        title="Chiffres"
        eyebrow={byRegion.map(({ name }) => name).join(", ")}
        lead={<PeriodSentence period={period} />}
      />
      <div className="grid gap-6">
        <FiguresFilter period={period} region={filters.region} regions={regions} />
        <KeyFigures total={total} isUnderWay={byWeek.at(-1)?.isUnderWay ?? false} />
        <RequestsByWeek {...weeks} />
        <WaitingByWeek {...weeks} />
        <DelayByWeek
          {...weeks}
          title="Délai de décision"
          delayOf={({ own }) => own}
          targetHours={targetHours}
          columns={[...delayColumns("own", "Délai"), lateColumn, ...delayColumns("whole", "Attente totale")]}
          nothing="Pas de donnée&nbsp;: aucune décision pendant la période."
        />
        <DelayByWeek
          {...weeks}
          title="Délai de visibilité dans l’annuaire"
          delayOf={({ visibility }) => visibility}
          columns={delayColumns("visibility", "Délai")}
          nothing="Pas de donnée&nbsp;: aucune boîte n’est devenue visible dans l’annuaire pendant la période."
        />
        <OutcomesCard total={total} reasons={reasons} />
        {byRegion.length > 1 && <RegionsCard regions={byRegion} />}
        <DefinitionsCard />
      </div>
    </PageShell>
  );
}
