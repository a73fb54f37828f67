import "server-only";
import { countEvents, type FiguresScope, measureDecisions, measureVisibilities } from "@/db/queries/review-figures";
import { listRegionTargets } from "@/db/queries/review-regions";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { countReasons, regionFigures, totalFigures, weekFigures } from "@/lib/review/figures/compile-figures";
import type { Figures, WeekFigures } from "@/lib/review/figures/figures";
import type { FiguresFilters } from "@/lib/review/figures/filters";
import { mondaysOf, readPeriod } from "@/lib/review/figures/period";
import { type Day, dayOf, mondayOf } from "@/lib/review/figures/week";
import { canReadRequestsOf, isReviewer } from "@/lib/review/policy";

/**
 * What the service centre did over a period: in all, week after week, and by region. Of all the reviewer's regions, or
 * of one. Throws `NotFound` for anybody else, or another region.
 */
export async function viewFigures({ db, actor }: Context, filters: FiguresFilters, now = new Date()) {
  const { region } = filters;
  if (!isReviewer(actor) || (region !== undefined && !canReadRequestsOf(actor, region))) throw new NotFound();
  const period = readPeriod(filters, now);
  const { weeks } = period;
  const scope: FiguresScope = { ...period, regionCodes: region ? [region] : actor.reviewerRegions };
  const [events, decisions, visibilities, regions] = await Promise.all([
    countEvents(db, scope),
    measureDecisions(db, scope),
    measureVisibilities(db, scope),
    listRegionTargets(db, actor.reviewerRegions),
  ]);
  const measures = { events, decisions, visibilities };
  const mondays = mondaysOf(period);
  const shown = regions.filter(({ code }) => scope.regionCodes.includes(code));
  return {
    period,
    regions,
    total: totalFigures(measures, weeks),
    byWeek: weekFigures(measures, weeks).map((figures, week) => dated(figures, mondays[week] ?? "", now)),
    byRegion: shown.map((its) => ({ ...its, ...regionFigures(measures, its.code, weeks) })),
    reasons: countReasons(measures, weeks),
    targetHours: commonTarget(shown),
  };
}

function dated(figures: Figures, monday: Day, now: Date): WeekFigures {
  return { ...figures, monday, isUnderWay: monday === mondayOf(dayOf(now)) };
}

function commonTarget(regions: { targetHours: number }[]): number | undefined {
  const targets = new Set(regions.map(({ targetHours }) => targetHours));
  return targets.size === 1 ? regions[0]?.targetHours : undefined;
}
