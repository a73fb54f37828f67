import { Facts } from "./facts";

export function RequestFacts({ requestNumber, structureName }: { requestNumber: number; structureName: string }) {
  return (
    <Facts
      facts={[
        { label: "Demande", value: `BAL ORG n°\u00a0${requestNumber}` },
        { label: "Structure", value: structureName },
      ]}
    />
  );
}
