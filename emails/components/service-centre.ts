import { createContext } from "react";

/** Who answers for the region that a mail is about: named in its footer. */
export type ServiceCentre = { name: string; supportEmail: string; supportUrl: string | null };

/** Set around the whole mail by `renderEmail`, read by the footer: no template has to hand it down. */
export const ServiceCentreContext = createContext<ServiceCentre | null>(null);
