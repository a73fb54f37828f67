"use client";

import { useContext } from "react";
import { Field } from "@/components/forms/field";
import { FormContext } from "@/components/forms/form-context";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { AddressState } from "@/components/review/address-state";
import { useAddressCheck } from "@/components/review/use-address-check";
import { checkedAddress, type FoundAddress } from "@/lib/review/checked-address";

type Props = {
  requestId: string;
  localPart: string;
  domain: string | undefined;
  domains: { domain: string; professions: string[] }[];
  /** What is known of the proposed address. */
  proposed: FoundAddress | undefined;
  /** Without the button that looks it up, where sending does something else. */
  inPlace?: boolean;
};

const rule = "Règle\u00a0: nom de la structure, code postal, ville.";

/**
 * The address to create: both its parts, the rule that the proposed one follows, whether it is free, and others when it
 * is not. Looked up while typing, and when the form is sent by its first button, which a press of Enter also is.
 */
export function AddressField({ requestId, localPart, domain, domains, proposed, inPlace = false }: Props) {
  const { state } = useContext(FormContext);
  const { found, look } = useAddressCheck(requestId, state);
  const shown = found ?? checkedAddress(state) ?? (state.values ? undefined : proposed);
  return (
    <div className="address-field" onInput={look}>
      <Field
        name="localPart"
        label="Début de l’adresse"
        required
        defaultValue={localPart}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        hint={inPlace ? rule : `${rule} Lettres sans accent, chiffres, points et tirets.`}
      />
      <SelectField
        name="domain"
        label="Domaine"
        required
        defaultValue={domain}
        options={domains.map((one) => ({ value: one.domain, label: `@${one.domain} (${one.professions.join(", ")})` }))}
      />
      {!inPlace && (
        <div className="actions">
          <SubmitButton variant="secondary" pendingLabel="Vérifier l’adresse">
            Vérifier l’adresse
          </SubmitButton>
        </div>
      )}
      <div role="status" className="grid gap-2">
        <Found found={shown} />
      </div>
    </div>
  );
}

function Found({ found }: { found: FoundAddress | undefined }) {
  if (!found) return null;
  if ("problem" in found) return <p>{found.problem}</p>;
  return (
    <>
      <AddressState address={found.address} isFree={found.isFree} />
      {found.alternatives.length > 0 && <Alternatives localParts={found.alternatives} />}
    </>
  );
}

function Alternatives({ localParts }: { localParts: string[] }) {
  return (
    <div>
      <p>Sont libres sur le même domaine&nbsp;:</p>
      <ul className="mt-1 grid grid-cols-1 justify-items-start gap-1">
        {localParts.map((localPart) => (
          <li key={localPart} className="max-w-full">
            <SubmitButton variant="secondary" name="alternative" value={localPart} pendingLabel={localPart}>
              {localPart}
            </SubmitButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
