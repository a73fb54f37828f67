import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeStep } from "@/components/accounts/code-step";
import { AccountPage } from "@/components/my-account/account-page";
import { Link } from "@/components/ui/link";
import { viewAwaitedCode } from "@/lib/accounts/view-awaited-code";
import { requireContext, visitorContext } from "@/lib/context";
import { confirmEmailChangeAction, resendEmailChangeCodeAction } from "./actions";

export const metadata: Metadata = { title: "Confirmer la nouvelle adresse" };

export default async function EmailCodePage() {
  const { actor } = await requireContext();
  const awaited = await viewAwaitedCode(await visitorContext(), "email_change");
  if (!awaited) redirect("/compte/email");
  return (
    <AccountPage actor={actor} current="/compte/email" title="Confirmer la nouvelle adresse">
      <div>
        <CodeStep
          email={awaited.maskedEmail}
          checkAction={confirmEmailChangeAction}
          resendAction={resendEmailChangeCodeAction}
        >
          Ce n’est pas la bonne adresse&nbsp;? <Link href="/compte/email">Recommencer</Link>
        </CodeStep>
      </div>
    </AccountPage>
  );
}
