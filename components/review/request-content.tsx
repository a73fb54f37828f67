import { FactGrid } from "@/components/review/fact-grid";
import { SourcedValue } from "@/components/review/sourced-value";
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
  /** What the registers say of each field: as picked there by the applicant, else as they stand now. */
  registers: { picked: Origins; now: Origins };
};

/** All that was typed beside what the registers say, and what changed since it was last sent. */
export function RequestContent(props: Props) {
  return reviewSections.map(({ title, fields }) => (
    <FactGrid
      key={title}
      title={title}
      facts={fields.map((field) => ({ term: reviewFieldLabels[field], value: sourcedValue(field, props) }))}
    />
  ));
}

function sourcedValue(field: RequestField, { request, changes, registers: { picked, now } }: Props) {
  const value = typedValue(field, request, changes);
  if (!picked[field] && !now[field]) return value;
  const text = shownValue(field, request[field], request.structureIdType);
  return (
    <SourcedValue text={text} picked={picked[field]} now={now[field]}>
      {value}
    </SourcedValue>
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
