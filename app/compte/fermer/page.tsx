import type { Metadata } from "next";
import { AccountPage } from "@/components/my-account/account-page";
import { requireContext } from "@/lib/context";
import { viewClosing } from "@/lib/my-account/view-closing";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { ClosingForm } from "./closing-form";
import { Duties } from "./duties";

export const metadata: Metadata = { title: "Fermer le compte" };

export default async function CloseAccountPage() {
  const context = await requireContext();
  const { duties, boxes, requests } = await viewClosing(context);
  return (
    <AccountPage actor={context.actor} current="/compte/fermer" title="Fermer le compte">
      {duties.length > 0 ? (
        <Duties duties={duties} />
      ) : (
        <ClosingForm
          actor={context.actor}
          boxes={boxes}
          requests={requests}
          initialState={await takeParkedForm(context)}
        />
      )}
    </AccountPage>
  );
}
