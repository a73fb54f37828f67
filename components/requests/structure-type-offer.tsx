"use client";

import { useContext } from "react";
import { FormContext } from "@/components/forms/form-context";
import { SubmitButton } from "@/components/forms/submit-button";
import {
  type StructureIdentifierType,
  structureIdentifierLabels,
  structureIdentifierTypes,
  suggestStructureIdentifierType,
} from "@/lib/identifiers/structure-identifier";

type Typed = { structureIdType?: unknown; structureId?: unknown };

/** After a number that can only be of another type: one press changes the type and goes on, nothing is typed again. */
export function StructureTypeOffer({ saved }: { saved: Typed }) {
  const { state } = useContext(FormContext);
  const { structureIdType, structureId }: Typed = state.values ?? saved;
  if (!isType(structureIdType) || typeof structureId !== "string") return null;
  const offered = suggestStructureIdentifierType(structureIdType, structureId);
  if (!offered) return null;
  return (
    <div>
      <SubmitButton variant="secondary" name="acceptedType" value={offered} pendingLabel="Enregistrement…">
        C’est un {structureIdentifierLabels[offered]} : changer le type et continuer
      </SubmitButton>
    </div>
  );
}

function isType(value: unknown): value is StructureIdentifierType {
  return structureIdentifierTypes.some((type) => type === value);
}
