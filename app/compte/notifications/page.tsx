import type { Metadata } from "next";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { FormActions } from "@/components/forms/form-actions";
import { SubmitButton } from "@/components/forms/submit-button";
import { AccountPage } from "@/components/my-account/account-page";
import { Card } from "@/components/ui/card";
import { requireContext } from "@/lib/context";
import { noticeNames, notices } from "@/lib/my-account/notices";
import { viewNotices } from "@/lib/my-account/view-notices";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { viewDigestChoice } from "@/lib/review/digest/view-digest-choice";
import { chooseNoticesAction } from "./actions";
import { Digest } from "./digest";

export const metadata: Metadata = { title: "Notifications" };

const done: Record<string, string> = {
  choix: "Vos choix sont enregistrés.",
  "recapitulatif-oui": "Vous recevrez le récapitulatif des demandes.",
  "recapitulatif-non": "Vous ne recevrez plus le récapitulatif des demandes.",
};

export default async function NotificationsPage({ searchParams }: PageProps<"/compte/notifications">) {
  const context = await requireContext();
  const [muted, wantsDigest, { fait }] = await Promise.all([
    viewNotices(context),
    viewDigestChoice(context),
    searchParams,
  ]);
  return (
    <AccountPage
      actor={context.actor}
      current="/compte/notifications"
      title="Notifications"
      lead="Les mails dont vous pouvez vous passer. Ceux qui touchent à la sécurité de votre compte, à vos accès et à ce que l’on attend de vous arrivent toujours."
      notice={typeof fait === "string" && Object.hasOwn(done, fait) ? done[fait] : undefined}
    >
      <Card title="Mails reçus">
        <Form action={chooseNoticesAction} initialState={await takeParkedForm(context)} idPrefix="mails">
          {noticeNames.map((name) => (
            <CheckboxField
              key={name}
              name={name}
              label={notices[name].label}
              hint={notices[name].hint}
              defaultChecked={!muted.includes(name)}
            />
          ))}
          <FormActions>
            <SubmitButton variant="secondary">Enregistrer mes choix</SubmitButton>
          </FormActions>
        </Form>
      </Card>
      {wantsDigest !== undefined && <Digest wanted={wantsDigest} />}
    </AccountPage>
  );
}
