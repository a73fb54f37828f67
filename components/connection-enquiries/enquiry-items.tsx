import type { ReactNode } from "react";
import type { enquirySections, RegisteredField } from "@/lib/connection-enquiries/enquiry-sections";

type Items = ReturnType<typeof enquirySections>[number]["items"];

/** What a step says, to be listed: lines as they were typed, and what FINESS says too as `beside` shows it. */
export function enquiryItems(items: Items, beside?: (value: string, field: RegisteredField) => ReactNode) {
  return items.map(({ term, value, registered }) => ({
    term,
    value:
      beside && registered
        ? beside(value, registered)
        : value && <span className="wrap-anywhere whitespace-pre-line">{value}</span>,
  }));
}
