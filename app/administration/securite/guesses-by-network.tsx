import { DataTable } from "@/components/ui/data-table";
import type { viewAttacks } from "@/lib/attacks/view-attacks";

type Network = Awaited<ReturnType<typeof viewAttacks>>["networks"][number];

export function GuessesByNetwork({ networks }: { networks: Network[] }) {
  if (networks.length === 0) return null;
  return (
    <DataTable
      caption="Réseaux qui visent le plus de comptes"
      rows={networks}
      rowKey={({ networkHash }) => networkHash}
      columns={[
        {
          key: "network",
          header: "Origine approximative",
          rowHeader: true,
          cell: ({ network }) => network ?? "Inconnue",
        },
        { key: "accounts", header: "Comptes visés", align: "end", cell: ({ accounts }) => accounts },
        { key: "guesses", header: "Essais", align: "end", cell: ({ guesses }) => guesses },
      ]}
    />
  );
}
