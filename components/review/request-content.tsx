import { ValueWithOrigin } from "@/components/registers/value-with-origin";
import { FactGrid } from "@/components/review/fact-grid";
import { Badge } from "@/components/ui/badge";
import type { StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import type { Origins } from "@/lib/registers/fill/origins";
import type { RequestField } from "@/lib/requests/fields";
import { reviewFieldLabels, reviewSections } from "@/lib/review/field-labels";
import { shownValue } from "@/lib/review/shown-value";

type Value = string | boolean | null;

type Props = {
  request: Record<RequestField, Value> & { structureIdType: StructureIdentifierType };
  /** What each field held before the latest submission, for those that changed. */
  changes: Map<RequestField, Value>;
  /** What the registers said of each field, where the applicant picked there. */
  origins: Origins;
};

/** All that was typed, and what changed since it was last sent. */
export function RequestContent(props: Props) {
  return reviewSections.map(({ title, fields }) => (
    <FactGrid
      key={title}
      title={title}
      facts={fields.map((field) => ({ term: reviewFieldLabels[field], value: sourcedValue(field, props) }))}
    />
  ));
}

function sourcedValue(field: RequestField, { request, changes, origins }: Props) {
  const value = typedValue(field, request, changes);
  const origin = origins[field];
  if (!origin) return value;
  const text = shownValue(field, request[field], request.structureIdType);
  return (
    <ValueWithOrigin text={text} origin={origin} by="le demandeur">
      {value}
    </ValueWithOrigin>
  );
}

function typedValue(field: RequestField, request: Props["request"], changes: Props["changes"]) {
  const value = shownValue(field, request[field], request.structureIdType);
  if (!changes.has(field)) return value;
  const before = shownValue(field, changes.get(field), request.structureIdType);
  return (
    <>
      {value || "Effacé"} <Badge tone="accent">modifié depuis la version précédente</Badge>
      <span className="block hint">avant&nbsp;: {before || "non renseigné"}</span>
    </>
  );
}
