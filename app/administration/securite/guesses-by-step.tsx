import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { stepLabel } from "@/lib/attacks/step-label";
import type { viewAttacks } from "@/lib/attacks/view-attacks";

type Step = Awaited<ReturnType<typeof viewAttacks>>["steps"][number];

export function GuessesByStep({ steps }: { steps: Step[] }) {
  return (
    <DataTable
      caption="Essais faux, par étape"
      rows={steps}
      rowKey={({ step }) => step}
      empty={<EmptyState title="Aucun essai faux en 24 heures." icon="check" />}
      columns={[
        { key: "step", header: "Étape", rowHeader: true, cell: ({ step }) => stepLabel(step) },
        { key: "guesses", header: "Essais", align: "end", cell: ({ guesses }) => guesses },
        { key: "accounts", header: "Comptes visés", align: "end", cell: ({ accounts }) => accounts },
        { key: "networks", header: "Réseaux", align: "end", cell: ({ networks }) => networks },
      ]}
    />
  );
}
