import type { ReactNode } from "react";
import { SubmitButton } from "@/components/forms/submit-button";
import { OldCopyAlert } from "@/components/registers/old-copy-alert";
import { RegisterSearch } from "@/components/registers/register-search";
import { sourceName } from "@/lib/registers/fill/origins";
import { type RequestPart, registerOfPart } from "@/lib/registers/fill/request-part";

const words = {
  structure: {
    label: "Rechercher votre structure",
    hint: "Par nom, ville, code postal, numéro FINESS ou SIRET.",
    other: "Choisir une autre structure",
    drop: "Ce n’est pas ma structure",
    missing: "Ma structure n’est pas dans la liste",
    advice:
      "Une structure qui vient d’ouvrir n’est pas encore dans FINESS. Remplissez le formulaire à la main et envoyez votre demande : le centre de services la regardera de plus près.",
  },
  responsable: {
    label: "Rechercher le responsable",
    hint: "Par nom et prénom, ou par numéro RPPS.",
    other: "Choisir quelqu’un d’autre",
    drop: "Ce n’est pas le responsable",
    missing: "Le responsable n’est pas dans la liste",
    advice:
      "Un professionnel inscrit depuis peu n’est pas encore dans l’Annuaire Santé. Remplissez le formulaire à la main et envoyez votre demande : le centre de services la regardera de plus près.",
  },
} as const satisfies Record<RequestPart, Record<string, string>>;

type Props = {
  part: RequestPart;
  endpoint: string;
  /** The date of the copy that is searched; without one there is nothing to search. */
  dataDate: string | undefined;
  picked: { dataDate: string; label: string } | undefined;
  children?: ReactNode;
};

/** The top of a step that a register can fill in: the search, or what was picked. Inside the form of the step. */
export function RegisterPanel({ part, endpoint, dataDate, picked, children }: Props) {
  const { label, hint, other, drop, missing, advice } = words[part];
  if (!dataDate && !picked) return null;
  const search = dataDate && (
    <div className="grid gap-3">
      <OldCopyAlert register={registerOfPart[part]} dataDate={dataDate} />
      <RegisterSearch
        label={label}
        hint={`${hint} Le formulaire se remplit d’après ${sourceName(part, dataDate)}.`}
        endpoint={endpoint}
      />
      <details>
        <summary className="text-accent font-semibold">{missing}</summary>
        <p className="mt-3">{advice}</p>
      </details>
    </div>
  );
  return (
    <div className="card grid gap-4">
      {picked ? (
        <>
          <p>
            Rempli d’après {sourceName(part, picked.dataDate)} : <strong>{picked.label}</strong>
          </p>
          <div>
            <SubmitButton variant="quiet" name="intent" value="drop" pendingLabel="Enregistrement…">
              {drop}
            </SubmitButton>
          </div>
          <details>
            <summary className="text-accent font-semibold">{other}</summary>
            <div className="mt-3">{search}</div>
          </details>
        </>
      ) : (
        search
      )}
      {children}
    </div>
  );
}
