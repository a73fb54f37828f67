import { Button } from "@/components/ui/button";
import { figuresFileHref, figuresHref, usualPeriods } from "@/lib/review/figures/figures-href";
import { lastDayOf, type Period } from "@/lib/review/figures/period";

type Props = {
  period: Period;
  region: string | undefined;
  regions: { code: string; name: string }[];
};

/** Which weeks, and which region: a plain GET form, so that figures have an address that can be kept and shared. */
export function FiguresFilter({ period, region, regions }: Props) {
  const now = new Date();
  return (
    <div className="grid gap-3 print:hidden">
      <form action="/instruction/chiffres" method="get" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="field">
          <label htmlFor="du" className="label">
            Du
          </label>
          <input id="du" name="du" type="date" required defaultValue={period.firstMonday} className="control" />
        </div>
        <div className="field">
          <label htmlFor="au" className="label">
            Au
          </label>
          <input id="au" name="au" type="date" required defaultValue={lastDayOf(period)} className="control" />
        </div>
        {regions.length > 1 && (
          <div className="field">
            <label htmlFor="region" className="label">
              Région
            </label>
            <select id="region" name="region" defaultValue={region ?? ""} className="control">
              <option value="">Toutes mes régions</option>
              {regions.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        <Button type="submit" variant="secondary">
          Afficher
        </Button>
      </form>
      <ul className="flex flex-wrap gap-x-4">
        <li className="flex min-h-11 items-center text-muted">Les derniers&nbsp;:</li>
        {usualPeriods.map(({ weeks, label }) => (
          <li key={weeks}>
            <a href={figuresHref(weeks, region, now)} className="flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
        <li className="sm:ml-auto">
          <a href={figuresFileHref(period, region)} className="flex min-h-11 items-center">
            Télécharger le tableau (CSV)
          </a>
        </li>
      </ul>
    </div>
  );
}
