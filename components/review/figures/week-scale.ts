import { scaleBand, scaleLinear } from "d3-scale";

export const plotHeight = 200;

/**
 * Where things stand in a chart of weeks: across in percent of its width, which only the browser knows; from top to
 * bottom in pixels, so that words keep their size on a telephone. The steps of the axis are round numbers of `unit`.
 */
export function weekScale(weeks: number, greatest: number, unit = 1) {
  const across = scaleBand<number>()
    .domain(Array.from({ length: weeks }, (_, week) => week))
    .range([0, 100])
    .paddingInner(0.25)
    .paddingOuter(0.15);
  const up = scaleLinear()
    .domain([0, greatest / unit])
    .nice(4)
    .range([plotHeight, 0]);
  return {
    left: (week: number) => across(week) ?? 0,
    middle: (week: number) => (across(week) ?? 0) + across.bandwidth() / 2,
    width: across.bandwidth(),
    top: (value: number) => up(value / unit),
    ticks: up.ticks(4).map((step) => step * unit),
  };
}

export type WeekScale = ReturnType<typeof weekScale>;
