"use client";

import { useSearchParams } from "next/navigation";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ViewField } from "@/components/review/view-field";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/lib/form-state";
import type { Desk } from "@/lib/review/desk/desk";

type Props = { requestId: string; holder: Desk["holder"]; take: FormAction; release: FormAction };

/** What this reviewer may do with the hold: take it, let it go, or take it over from a colleague. */
export function HoldControl({ requestId, holder, take, release }: Props) {
  const view = useSearchParams()?.get("vue");
  if (holder && !holder.isMe) {
    const query = view ? (`?${new URLSearchParams({ vue: view })}` as const) : "";
    return (
      <ButtonLink
        href={`/instruction/${requestId}/prendre${query}`}
        variant="secondary"
        aria-keyshortcuts="p"
        data-shortcut="p"
      >
        Reprendre à {holder.name}
      </ButtonLink>
    );
  }
  const label = holder ? "Libérer" : "Prendre";
  return (
    <Form action={holder ? release : take} idPrefix="prise">
      <ViewField />
      <SubmitButton variant="secondary" pendingLabel={label} {...(!holder && { shortcut: "p" })}>
        {label}
      </SubmitButton>
    </Form>
  );
}
