import { type Person, people } from "./people";
import { type RouteCase, routeTable } from "./route-table";
import type { World } from "./world";

/** An address of the site, and somebody who is shown something there, or led on. */
export type Visit = { route: string; person: Person; path: (world: World) => string };

/** Every page and route handler that shows something to somebody, once, and those that lead somebody on. */
export const visits: Visit[] = [
  ...oncePerRoute((outcome) => outcome === "page"),
  ...oncePerRoute((outcome) => outcome.startsWith("to ")),
];

function oncePerRoute(fits: (outcome: string) => boolean): Visit[] {
  const visit = ({ route, path, access }: RouteCase): Visit[] => {
    const person = people.findLast((each) => fits(access[each]));
    return person ? [{ route, person, path }] : [];
  };
  const byRoute = Object.groupBy(routeTable, ({ route }) => route);
  return Object.values(byRoute).flatMap((cases = []) => cases.flatMap(visit).slice(0, 1));
}

/** The address of a visit with something else in the place of one of its ids; one for each of them. */
export function withIdReplaced({ route, path }: Visit, world: World, value: string): string[] {
  const parts = path(world).split("/");
  return route.split("/").flatMap((name, index) => (name.startsWith("[") ? [parts.with(index, value).join("/")] : []));
}
