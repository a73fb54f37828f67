import { DigestOfRegion, type RegionDigest } from "./components/digest-of-region";
import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { EmailLink } from "./components/email-link";
import { Paragraph } from "./components/paragraph";

export type Props = { regions: RegionDigest[]; queueUrl: string; accountUrl: string };

export const subject = ({ regions }: Props) => {
  const waiting = sum(regions.map((region) => region.waiting));
  const late = sum(regions.map((region) => region.late));
  const secondLooks = sum(regions.map((region) => region.secondLooks ?? 0));
  if (waiting === 0) return `Second regard attendu\u00a0: ${requests(secondLooks)}`;
  return `À décider\u00a0: ${requests(waiting)}${late > 0 ? `, dont ${late} en retard` : ""}`;
};

export default function ReviewDigest({ regions, queueUrl, accountUrl }: Props) {
  return (
    <EmailLayout preview="Ce qui vous attend ce matin." title="Ce qui vous attend ce matin">
      {regions.map((region) => (
        <DigestOfRegion key={region.name} region={region} />
      ))}
      <EmailButton href={queueUrl}>Ouvrir la file des demandes</EmailButton>
      <Paragraph quiet>
        Vous recevez ce récapitulatif les jours ouvrés où une demande attend, parce que vous instruisez les demandes de{" "}
        {regions.length > 1 ? "ces régions" : "cette région"}. Vous pouvez l’arrêter depuis{" "}
        <EmailLink href={accountUrl}>votre compte</EmailLink>.
      </Paragraph>
    </EmailLayout>
  );
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function requests(count: number): string {
  return count > 1 ? `${count} demandes` : `${count} demande`;
}

const occitanie = {
  name: "Occitanie",
  targetHours: 72,
  waiting: 12,
  late: 3,
  oldest: [
    { structureName: "Pharmacie du centre", city: "Albi", age: "6\u00a0jours", isLate: true },
    { structureName: "Cabinet infirmier des Lices", city: "Gaillac", age: "4\u00a0jours", isLate: true },
    { structureName: "Pharmacie du port", city: "Sète", age: "26\u00a0heures", isLate: false },
  ],
  secondLooks: 1,
};

ReviewDigest.PreviewProps = {
  regions: [occitanie],
  queueUrl: "https://balorg.example/instruction",
  accountUrl: "https://balorg.example/compte/notifications#recapitulatif",
} satisfies Props;

const bretagne = {
  ...occitanie,
  name: "Bretagne",
  waiting: 10,
  late: 0,
  oldest: [{ structureName: "Pharmacie de la rade", city: "Brest", age: "20\u00a0heures", isLate: false }],
  secondLooks: null,
};

export const variants = {
  "plusieurs régions": { ...ReviewDigest.PreviewProps, regions: [bretagne, occitanie] },
  "second regard seulement": {
    ...ReviewDigest.PreviewProps,
    regions: [{ ...occitanie, waiting: 0, late: 0, oldest: [], secondLooks: 2 }],
  },
} satisfies Record<string, Props>;
