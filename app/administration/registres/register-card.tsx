import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { CopyDate } from "@/components/registers/copy-date";
import { CopyStatusBadge } from "@/components/registers/copy-status-badge";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import type { RegisterState } from "@/lib/registers/operate/view-registers";
import { registerLabels } from "@/lib/registers/registers";
import { fetchRegisterAction } from "./actions";
import { rowsInService } from "./rows-in-service";

/** One register: the copy that people search, its age, what came of the last import, and where it comes from. */
export function RegisterCard({ state: { register, inService, isOld, underWay, lastEnded, schedule } }: Props) {
  return (
    <Card title={registerLabels[register]}>
      <div className="grid gap-4">
        <p>
          {!inService && <StatusBadge tone="warning">Jamais importé</StatusBadge>}
          {inService && isOld && <StatusBadge tone="warning">Copie ancienne</StatusBadge>}
          {inService && !isOld && <StatusBadge tone="success">Copie récente</StatusBadge>}
        </p>
        <DescriptionList
          items={[
            {
              term: "Copie en service",
              value: inService?.dataDate ? <CopyDate dataDate={inService.dataDate} /> : "Aucune",
            },
            { term: "Contenu", value: inService && rowsInService(inService) },
            { term: "Import en cours", value: underWay ? <Outcome copy={underWay} /> : "Aucun" },
            { term: "Dernier import", value: lastEnded ? <Outcome copy={lastEnded} /> : "Aucun" },
            { term: "Import automatique", value: schedule ? <Schedule {...schedule} /> : "Aucune adresse configurée" },
          ]}
        />
        {schedule && !underWay && (
          <Form action={fetchRegisterAction.bind(null, register)} idPrefix={register}>
            <div>
              <SubmitButton variant="secondary">Importer depuis l’adresse</SubmitButton>
            </div>
          </Form>
        )}
      </div>
    </Card>
  );
}

type Props = { state: RegisterState };

function Outcome({ copy: { id, status, createdAt } }: { copy: NonNullable<RegisterState["lastEnded"]> }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <CopyStatusBadge status={status} />
      <Link href={`/administration/registres/${id}`}>
        <DateTime value={createdAt} format="short" />
      </Link>
    </span>
  );
}

function Schedule({ address, nextAt }: { address: string; nextAt: Date }) {
  return (
    <>
      <code className="text-sm wrap-anywhere">{address}</code>
      <br />
      Prochain import le <DateTime value={nextAt} />
    </>
  );
}
