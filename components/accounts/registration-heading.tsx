import type { ReactNode } from "react";
import { Stepper } from "@/components/forms/stepper";
import { PageHeading } from "@/components/layout/page-heading";
import { type RegistrationStep, registrationSteps } from "@/lib/accounts/registration-steps";
import { regionName } from "@/lib/territories/regions";

/** Where one stands in the creation of an account; the steps before lead back. */
export function RegistrationHeading({
  step,
  regionCode,
  title,
  lead,
}: {
  step: RegistrationStep;
  regionCode: string;
  title: string;
  lead?: ReactNode;
}) {
  const position = registrationSteps.findIndex(({ name }) => name === step);
  const steps = registrationSteps.map(({ label, href }, index) => {
    if (index < position) return { label, state: "done" as const, href };
    return { label, state: index === position ? ("current" as const) : ("todo" as const) };
  });
  const place = regionName(regionCode);
  return (
    <>
      <PageHeading eyebrow={place ? `Compte individuel, ${place}` : "Compte individuel"} title={title} lead={lead} />
      <div className="mb-8">
        <Stepper label="Étapes de la création du compte" steps={steps} />
      </div>
    </>
  );
}
