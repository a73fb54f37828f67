import type { Metadata } from "next";
import { DeadEnd } from "@/components/accounts/dead-end";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { PrintButton } from "@/components/ui/print-button";
import { readRecoveryCodes } from "@/lib/auth/recovery-codes-cookie";
import { requireContext } from "@/lib/context";
import { inFours } from "@/lib/factors/in-fours";

export const metadata: Metadata = { title: "Codes de secours" };

export default async function RecoveryCodesPage() {
  const { actor } = await requireContext();
  const codes = (await readRecoveryCodes(actor.id))?.codes.map((code) => inFours(code, "-"));
  return (
    <PageShell actor={actor}>
      {codes ? (
        <>
          <PageHeading
            title="Vos codes de secours"
            lead="Ils ne s’affichent que cette fois. Imprimez-les ou recopiez-les, et gardez-les ailleurs que sur l’appareil qui vous sert à vous connecter."
          />
          <Card>
            <ul className="grid gap-2 sm:grid-cols-2">
              {codes.map((code) => (
                <li key={code}>
                  <code className="text-lg font-semibold" translate="no">
                    {code}
                  </code>
                </li>
              ))}
            </ul>
            <p className="mt-6">
              Compte {actor.email}. Chaque code remplace une fois votre second facteur, après le mot de passe.
            </p>
            <div className="mt-4 flex flex-wrap items-center gap-3">
              <CopyButton value={codes.join("\n")} label="Copier les codes" />
              <PrintButton />
            </div>
          </Card>
          <form action="/compte/securite/codes/gardes" method="post" className="mt-8">
            <Button type="submit">J’ai gardé mes codes</Button>
          </form>
        </>
      ) : (
        <DeadEnd title="Ces codes ne s’affichent qu’une fois" href="/compte/securite" label="Sécurité">
          <p>Si vous ne les avez pas gardés, créez-en d’autres dans «&nbsp;Sécurité&nbsp;».</p>
        </DeadEnd>
      )}
    </PageShell>
  );
}
