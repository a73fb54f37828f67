import { AsyncLocalStorage } from "node:async_hooks";

/** Who answers for the region that a mail is about: named in its footer. */
export type ServiceCentre = { name: string; supportEmail: string; supportUrl: string | null };

/** No context of React's: a mail is also rendered by routes of the site, where server components have none. */
const current = new AsyncLocalStorage<ServiceCentre | null>();

/** Renders a whole mail for a service centre: no template has to hand it down to its footer. */
export function withServiceCentre<T>(serviceCentre: ServiceCentre | null, render: () => T): T {
  return current.run(serviceCentre, render);
}

/** The one that the mail being rendered is about. */
export function currentServiceCentre(): ServiceCentre | null {
  return current.getStore() ?? null;
}
