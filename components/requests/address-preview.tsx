"use client";

import { useContext, useEffect, useRef, useState } from "react";
import { FormContext } from "@/components/forms/form-context";
import { AddressCard } from "@/components/requests/address-card";
import { previewLocalPart, shownAddress } from "@/lib/requests/preview-address";

type Values = { [name: string]: unknown };

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** The future address, from what is typed in the form around it, at each key; without a script, from what was sent. */
export function AddressPreview({
  saved,
  domains,
}: {
  saved: { companyName: string | null; postalCode: string | null; city: string | null; regionCode: string };
  /** By region: the domain that the responsable’s profession would give, if both are known. */
  domains: Record<string, string | null>;
}) {
  const { state } = useContext(FormContext);
  const anchor = useRef<HTMLDivElement>(null);
  const [typing, setTyping] = useState<{ during: typeof state; values: Values }>();

  useEffect(() => {
    const form = anchor.current?.closest("form");
    const read = () => form && setTyping({ during: state, values: Object.fromEntries(new FormData(form)) });
    form?.addEventListener("input", read);
    return () => form?.removeEventListener("input", read);
  }, [state]);

  const values: Values = (typing?.during === state ? typing.values : state.values) ?? saved;
  const localPart = previewLocalPart({
    companyName: text(values.companyName),
    postalCode: text(values.postalCode),
    city: text(values.city),
  });
  const domain = domains[text(values.regionCode)];
  return (
    <div ref={anchor}>
      <AddressCard address={localPart && shownAddress(localPart.display, domain)} />
    </div>
  );
}
