import { enquiryItems } from "@/components/connection-enquiries/enquiry-items";
import { SourcedValue } from "@/components/review/sourced-value";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { enquirySections, type RegisteredField } from "@/lib/connection-enquiries/enquiry-sections";
import type { EnquiryView } from "@/lib/connection-enquiries/view-enquiry";

/** Everything that was typed, beside what FINESS says: as it was picked there, else as its number stands now. */
export function EnquiryFacts({ view: { enquiry, register } }: { view: EnquiryView }) {
  const { isGone, isUnknown } = register;
  const [structure, ...others] = enquirySections(enquiry).map(({ step, title, items }) => (
    <Card key={step}>
      <DescriptionList title={title} items={enquiryItems(items, besideFiness(register))} />
    </Card>
  ));
  return (
    <>
      {(isGone || isUnknown) && (
        <Alert kind="warning">
          <p>
            {isGone
              ? "L’établissement qui a ce numéro ne figure plus dans FINESS\u00a0: il a pu fermer."
              : "Ce numéro n’est pas dans FINESS\u00a0: demandez une preuve à la structure."}
          </p>
        </Alert>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {structure}
        <div className="grid gap-6">{others}</div>
      </div>
    </>
  );
}

function besideFiness({ picked, now }: EnquiryView["register"]) {
  return (value: string, field: RegisteredField) =>
    picked[field] || now[field] ? (
      <SourcedValue text={value} picked={picked[field]} now={now[field]}>
        {value}
      </SourcedValue>
    ) : (
      value
    );
}
