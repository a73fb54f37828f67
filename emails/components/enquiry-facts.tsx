import { Facts } from "./facts";

export function EnquiryFacts({ number, companyName }: { number: number; companyName: string }) {
  return (
    <Facts
      facts={[
        { label: "Demande", value: `Raccordement n°\u00a0${number}` },
        { label: "Structure", value: companyName },
      ]}
    />
  );
}
