import { Icon, type IconName } from "@/components/ui/icon";
import { type Verdict as VerdictOf, verdictLabels, verdictTones } from "@/lib/registers/checks/check";

const icons: Record<VerdictOf, IconName> = { pass: "check", warn: "warning", fail: "error", unknown: "info" };

/** A verdict in words and with a sign, so that colour is never alone to tell it. */
export function Verdict({ verdict }: { verdict: VerdictOf }) {
  return (
    <span className={`verdict tone-${verdictTones[verdict]}`}>
      <Icon name={icons[verdict]} />
      {verdictLabels[verdict]}
    </span>
  );
}
