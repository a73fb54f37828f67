import type { ReactNode } from "react";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { DecisionClosed } from "@/components/review/decision-closed";
import { DeskPresence } from "@/components/review/desk/desk-presence";
import type { Actor } from "@/lib/actor";

type Props = {
  actor: Actor;
  title: string;
  request: { id: string; number: number; companyName: string; city: string; postalCode: string };
  /** Why this reviewer can't decide this request now, if so. */
  closed: string | undefined;
  width?: "narrow" | "wide";
  children: ReactNode;
};

/** The page of one decision: what it is about, then its form, or why there is none. */
export function DecisionPage({ actor, title, request, closed, width = "narrow", children }: Props) {
  const { id, number, companyName, city, postalCode } = request;
  return (
    <PageShell actor={actor} width={width} section="instruction">
      <PageHeading
        title={title}
        back={<BackLink href={`/instruction/${id}`}>Demande n°&nbsp;{number}</BackLink>}
        lead={`${companyName}, ${postalCode} ${city}`}
      />
      <DeskPresence requestId={id} />
      {closed ? <DecisionClosed requestId={id} sentence={closed} /> : children}
    </PageShell>
  );
}
