import { Confirmation } from "@/components/forms/confirmation";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { LastSignIn } from "@/components/mailboxes/last-sign-in";
import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { fullName } from "@/lib/actor";
import { roleLabels } from "@/lib/mailboxes/roles";
import type { ConfirmedMember } from "@/lib/succession/view-confirmation";
import { removeSeenMemberAction } from "./actions";

type Props = { members: ConfirmedMember[]; mailboxId: string };

/** Everybody in the box, with what tells whether they are still there; removed without leaving the page. */
export function MembersToConfirm({ members, mailboxId }: Props) {
  return (
    <DataTable
      caption="Personnes qui ont accès à la boîte"
      captionHidden
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", header: "Nom", rowHeader: true, cell: fullName },
        { key: "role", header: "Rôle", cell: ({ role }) => roleLabels[role] },
        { key: "since", header: "Accès depuis", cell: ({ startsAt }) => <DateTime value={startsAt} format="day" /> },
        { key: "last", header: "Dernière connexion", cell: ({ lastSignInAt }) => <LastSignIn at={lastSignInAt} /> },
        {
          key: "remove",
          header: "Action",
          cell: (member) => (member.canRemove ? <Removal member={member} mailboxId={mailboxId} /> : "Aucune"),
        },
      ]}
    />
  );
}

function Removal({ member, mailboxId }: { member: ConfirmedMember; mailboxId: string }) {
  const name = fullName(member);
  return (
    <Confirmation
      variant="quiet"
      trigger={
        <>
          Retirer<VisuallyHidden> {name}</VisuallyHidden>
        </>
      }
    >
      <Form action={removeSeenMemberAction.bind(null, { mailboxId, memberId: member.id })} idPrefix={member.id}>
        <p>{name} n’aura plus accès à la boîte, tout de suite.</p>
        <SubmitButton variant="danger">
          Confirmer le retrait<VisuallyHidden> de {name}</VisuallyHidden>
        </SubmitButton>
      </Form>
    </Confirmation>
  );
}
