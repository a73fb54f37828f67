import { Field } from "@/components/forms/field";
import { Form } from "@/components/forms/form";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { ChoiceList } from "@/components/registers/choice-list";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { Actor } from "@/lib/actor";
import type { enquiryStepPath } from "@/lib/connection-enquiries/steps";
import type { FormAction } from "@/lib/form-state";
import type { RegisterChoice } from "@/lib/registers/fill/register-choice";
import type { RequestPart } from "@/lib/registers/fill/request-part";
import type { stepPath } from "@/lib/requests/steps";

const words = {
  structure: {
    title: "Rechercher votre structure",
    label: "Nom, ville, code postal, numéro FINESS ou SIRET",
    none: "Aucune structure trouvée",
    advice:
      "Vérifiez l’orthographe, ou cherchez seulement la ville ou le code postal. Une structure qui vient d’ouvrir n’est pas encore dans FINESS : remplissez le formulaire à la main, le centre de services le regardera de plus près.",
  },
  responsable: {
    title: "Rechercher le responsable",
    label: "Nom et prénom, ou numéro RPPS",
    none: "Personne n’a été trouvé",
    advice:
      "Vérifiez l’orthographe, ou cherchez seulement le nom. Un professionnel inscrit depuis peu n’est pas encore dans l’Annuaire Santé : remplissez le formulaire à la main, le centre de services le regardera de plus près.",
  },
} as const satisfies Record<RequestPart, Record<string, string>>;

type Props = {
  actor: Actor | undefined;
  section?: "suivi";
  part: RequestPart;
  /** The step that is filled in, where one may do so by hand. */
  step: { href: ReturnType<typeof stepPath | typeof enquiryStepPath>; label: string };
  query: string;
  choices: RegisterChoice[];
  /** Whether there are more than are listed. */
  isCut: boolean;
  /** The register and its date; missing as long as there is no copy of it. */
  source: string | undefined;
  /** Why nothing was searched for. */
  refusal?: string | undefined;
  pick: FormAction;
};

/** What a register has under some words, each with a button that fills the step in. */
export function SearchPage(props: Props) {
  const { actor, section, part, step, query, choices, isCut, source, refusal, pick } = props;
  const { title, label, none, advice } = words[part];
  const byHand = step.href;
  return (
    <PageShell actor={actor} {...(section && { section })}>
      <PageHeading
        back={<BackLink href={byHand}>{step.label}</BackLink>}
        title={title}
        lead={source ? `D’après ${source}.` : "Le registre n’est pas encore là : remplissez le formulaire à la main."}
      />
      <search>
        <form className="mb-8 flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-72">
            <Field name="q" type="search" label={label} defaultValue={query} autoComplete="off" />
          </div>
          <Button type="submit" variant="secondary">
            Rechercher
          </Button>
        </form>
      </search>
      {refusal && <Alert kind="warning">{refusal}</Alert>}
      {query !== "" && !refusal && choices.length === 0 && (
        <EmptyState icon="search" title={none} action={<ButtonLink href={byHand}>Remplir à la main</ButtonLink>}>
          <p>{advice}</p>
        </EmptyState>
      )}
      {choices.length > 0 && (
        <Form action={pick}>
          <p role="status">{count(choices.length, isCut)}</p>
          <input type="hidden" name="q" value={query} />
          <ChoiceList name="identifier" choices={choices} />
          <p>
            Vous ne trouvez pas ? {advice} <a href={byHand}>Remplir à la main</a>
          </p>
        </Form>
      )}
    </PageShell>
  );
}

function count(found: number, isCut: boolean): string {
  if (isCut) return `Les ${found} premiers résultats : précisez la ville ou le code postal s’il y en a trop.`;
  return found === 1 ? "1 résultat" : `${found} résultats`;
}
