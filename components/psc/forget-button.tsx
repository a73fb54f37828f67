import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

/** Forgets who came back from Pro Santé Connect in this browser. */
export function ForgetButton({ returnPath, children }: { returnPath: string; children: ReactNode }) {
  return (
    <form method="post" action="/connexion/psc/oublier">
      <input type="hidden" name="returnPath" value={returnPath} />
      <Button type="submit" variant="quiet">
        {children}
      </Button>
    </form>
  );
}
