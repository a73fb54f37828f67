import { ShareTable } from "@/components/review/figures/share-table";
import { Card } from "@/components/ui/card";
import { type RefusalReason, refusalReasonLabels } from "@/lib/requests/refusal-reasons";
import type { Figures } from "@/lib/review/figures/figures";

type Props = { total: Figures; reasons: { reason: RefusalReason; count: number }[] };

/** How requests ended, and why some were refused. */
export function OutcomesCard({ total, reasons }: Props) {
  return (
    <Card title="Issues et motifs de refus">
      <div className="grid gap-5">
        <ShareTable
          caption="Comment les demandes se sont terminées pendant la période"
          header="Issue"
          rows={[
            { label: "Validée", count: total.approved },
            { label: "Refusée", count: total.refused },
            { label: "Retirée par le demandeur", count: total.withdrawn },
          ]}
        />
        {reasons.length > 0 ? (
          <ShareTable
            caption="Motifs des refus, les plus fréquents d’abord"
            header="Motif"
            rows={reasons.map(({ reason, count }) => ({ label: refusalReasonLabels[reason], count }))}
          />
        ) : (
          <p className="text-muted">Aucun refus pendant la période.</p>
        )}
      </div>
    </Card>
  );
}
