import { brokenText } from "./broken-text";
import { type Fact, Facts } from "./facts";
import { Paragraph } from "./paragraph";

export type RegionDigest = {
  name: string;
  targetHours: number;
  waiting: number;
  late: number;
  oldest: { structureName: string; city: string; age: string; isLate: boolean }[];
  secondLooks: number | null;
};

/** What waits in a region, what is late, what a colleague decided and somebody has to confirm, and the oldest. */
export function DigestOfRegion({
  region: { name, targetHours, waiting, late, oldest, secondLooks },
}: {
  region: RegionDigest;
}) {
  const facts: Fact[] = [
    { label: "À décider", value: waiting },
    { label: `En retard (objectif de la région\u00a0: ${targetHours}\u00a0heures)`, value: late },
  ];
  if (secondLooks !== null) facts.push({ label: "À confirmer par un second regard", value: secondLooks });
  if (oldest.length > 0) facts.push({ label: "Les plus anciennes", value: brokenText(oldest.map(line), "br") });
  return (
    <>
      <Paragraph>
        <strong>{name}</strong>
      </Paragraph>
      <Facts facts={facts} />
    </>
  );
}

function line({ structureName, city, age, isLate }: RegionDigest["oldest"][number]): string {
  return `${structureName}, ${city}, depuis ${age}${isLate ? ", en retard" : ""}`;
}
