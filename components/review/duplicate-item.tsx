import type { ReactNode } from "react";
import { RequestStatus } from "@/components/review/request-status";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Duplicate } from "@/lib/review/duplicates/duplicate";
import { likelihood, likenessLabels } from "@/lib/review/duplicates/likeness";

const boxes = {
  active: { tone: "success", label: "BAL ORG active" },
  suspended: { tone: "warning", label: "BAL ORG suspendue" },
  closed: { tone: "neutral", label: "BAL ORG fermée" },
} as const;

/** Another request or a box: what it is, how likely it is the same, and why. */
export function DuplicateItem({ duplicate, children }: { duplicate: Duplicate; children?: ReactNode }) {
  const { companyName, service, city, since, score, reasons } = duplicate;
  return (
    <li className="grid gap-1 border-line border-t py-3 first:border-t-0 first:pt-0">
      <p className="wrap-anywhere">
        <Named duplicate={duplicate} />
      </p>
      <p>
        <strong className="font-semibold">Ressemblance {likelihood(score)}</strong> ({score}&nbsp;%)&nbsp;:{" "}
        {reasons.map((reason) => likenessLabels[reason]).join(", ")}.
      </p>
      <p className="hint line-clamp-3 wrap-anywhere">
        {[companyName, service, city].filter(Boolean).join(" · ")} · <DateTime value={since} format="day" />
      </p>
      {children}
    </li>
  );
}

function Named({ duplicate }: { duplicate: Duplicate }) {
  if (duplicate.kind === "request") {
    return (
      <>
        <Link href={`/instruction/${duplicate.id}`}>Demande n°&nbsp;{duplicate.number}</Link>{" "}
        <RequestStatus status={duplicate.status} />
      </>
    );
  }
  const { tone, label } = boxes[duplicate.status];
  return (
    <>
      <Link href={`/instruction/${duplicate.requestId}`}>
        <MailAddress value={duplicate.address} />
      </Link>{" "}
      <StatusBadge tone={tone}>{label}</StatusBadge>
    </>
  );
}
