"use client";

import { useContext } from "react";
import { FormContext } from "@/components/forms/form-context";
import { CopyButton } from "@/components/ui/copy-button";

/** The link that the form around has just been given. */
export function HandedLink() {
  const { link } = useContext(FormContext).state.values ?? {};
  if (typeof link !== "string") return null;
  return (
    <div role="status">
      <p>Copiez ce lien maintenant&nbsp;: il n’est montré qu’une fois.</p>
      <p className="my-3 font-semibold wrap-anywhere">{link}</p>
      <div className="actions">
        <CopyButton value={link} label="Copier le lien" />
      </div>
    </div>
  );
}
