import { type RefusalReason, refusalReasons } from "@/lib/requests/refusal-reasons";
import type { DecisionMeasure, EventCount, Figures, Group, VisibilityMeasure } from "@/lib/review/figures/figures";

export type Measures = { events: EventCount[]; decisions: DecisionMeasure[]; visibilities: VisibilityMeasure[] };

const whole: Group = { regionCode: null, week: null };

/** The figures of the whole period. */
export function totalFigures(measures: Measures, weeks: number): Figures {
  const within = measures.events.filter(({ week }) => week < weeks);
  return figuresOf(measures, whole, within, waitingAtEnds(measures.events, weeks).at(-1) ?? 0);
}

/** The figures of each week, in order. */
export function weekFigures(measures: Measures, weeks: number): Figures[] {
  return waitingAtEnds(measures.events, weeks).map((waiting, week) => {
    const events = measures.events.filter((event) => event.week === week);
    return figuresOf(measures, { regionCode: null, week }, events, waiting);
  });
}

/** The figures of a region over the whole period. */
export function regionFigures(measures: Measures, regionCode: string, weeks: number): Figures {
  const events = measures.events.filter((event) => event.regionCode === regionCode);
  const within = events.filter(({ week }) => week < weeks);
  return figuresOf(measures, { regionCode, week: null }, within, waitingAtEnds(events, weeks).at(-1) ?? 0);
}

/** How many requests each reason refused, the most frequent first; those that refused none are left out. */
export function countReasons({ events }: Measures, weeks: number): { reason: RefusalReason; count: number }[] {
  return refusalReasons
    .map((reason) => ({ reason, count: sum(events.filter((event) => event.reason === reason && event.week < weeks)) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

/** Read backwards from those that wait now: what happened since is taken back, week after week. */
function waitingAtEnds(events: EventCount[], weeks: number): number[] {
  const ends = new Array<number>(weeks).fill(0);
  let waiting = count(events, "waiting");
  for (let week = weeks; week > 0; week -= 1) {
    const its = events.filter((event) => event.week === week);
    waiting += count(its, "approved") + count(its, "refused") + count(its, "withdrawn") - count(its, "received");
    ends[week - 1] = waiting;
  }
  return ends;
}

function figuresOf(measures: Measures, group: Group, events: EventCount[], waiting: number): Figures {
  const isIts = ({ regionCode, week }: Group) => regionCode === group.regionCode && week === group.week;
  const decision = measures.decisions.find(isIts);
  const visibility = measures.visibilities.find(isIts);
  const [approved, refused] = [count(events, "approved"), count(events, "refused")];
  return {
    received: count(events, "received"),
    approved,
    refused,
    withdrawn: count(events, "withdrawn"),
    decided: approved + refused,
    waiting,
    late: decision?.late ?? 0,
    asked: decision?.asked ?? 0,
    whole: decision?.whole,
    own: decision?.own,
    visible: visibility?.visible ?? 0,
    visibility: visibility?.delay,
  };
}

function count(events: EventCount[], kind: EventCount["kind"]): number {
  return sum(events.filter((event) => event.kind === kind));
}

function sum(events: EventCount[]): number {
  return events.reduce((total, event) => total + event.count, 0);
}
