import { Badge } from "@/components/ui/badge";
import type { StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import { isRequestField, type RequestField } from "@/lib/requests/fields";
import { reviewFieldLabels } from "@/lib/review/field-labels";
import { shownValue } from "@/lib/review/shown-value";

type Value = string | boolean | null;

type Props = {
  field: string;
  question: string;
  /** What the answer made of the field; missing when there is none, or when other answers came since. */
  answered:
    | {
        field: RequestField;
        request: Record<RequestField, Value> & { structureIdType: StructureIdentifierType };
        changes: Map<RequestField, Value>;
      }
    | undefined;
};

/** A question about one field, and whether the answer changed it. */
export function AskedField({ field, question, answered }: Props) {
  return (
    <>
      {isRequestField(field) ? reviewFieldLabels[field] : field}&nbsp;: {question}
      {answered && <Change {...answered} />}
    </>
  );
}

function Change({ field, request, changes }: NonNullable<Props["answered"]>) {
  const shown = (value: Value | undefined) => shownValue(field, value, request.structureIdType) || "non renseigné";
  if (!changes.has(field)) {
    return (
      <span className="block">
        <Badge>inchangé</Badge> {shown(request[field])}
      </span>
    );
  }
  return (
    <span className="block">
      <Badge tone="accent">modifié</Badge> <del>{shown(changes.get(field))}</del> → <ins>{shown(request[field])}</ins>
    </span>
  );
}
