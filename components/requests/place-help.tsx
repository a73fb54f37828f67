"use client";

import { useEffect, useRef, useState } from "react";
import type { PlaceAnswer } from "@/lib/territories/place-answer";

const inputs = ["postalCode", "city", "departmentCode", "regionCode"] as const;

/**
 * Helps with the place of the structure while it is typed: proposes the communes of the postal code, fills in what it
 * leaves no doubt about, and warns when things do not fit. All of it is done again, or said, without a script.
 */
export function PlaceHelp({ communes }: { communes: string[] }) {
  const anchor = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<PlaceAnswer>();

  useEffect(() => {
    const form = anchor.current?.closest("form");
    if (!form) return;
    let latest = 0;
    const ask = async (event: Event) => {
      const { name = "", value = "" } = event.target as HTMLInputElement;
      if (!inputs.some((input) => input === name)) return;
      if (event.type === "input" && (name !== "postalCode" || value.replace(/\s/g, "").length !== 5)) return;
      latest += 1;
      const asked = latest;
      const [code = "", city = "", departmentCode = "", regionCode = ""] = inputs.map(
        (input) => controlOf(form, input)?.value,
      );
      const query = new URLSearchParams({ code, city, departmentCode, regionCode });
      const response = await fetch(`/api/communes?${query}`).catch(() => undefined);
      const found: PlaceAnswer | undefined = response?.ok ? await response.json() : undefined;
      if (!found || asked !== latest) return;
      fill(controlOf(form, "departmentCode"), found.departmentCode);
      if (found.communes.length === 1) fill(controlOf(form, "city"), found.communes[0]);
      setAnswer(found);
    };
    form.addEventListener("input", ask);
    form.addEventListener("change", ask);
    return () => {
      form.removeEventListener("input", ask);
      form.removeEventListener("change", ask);
    };
  }, []);

  return (
    <>
      <datalist id="communes">
        {(answer?.communes ?? communes).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div role="status" ref={anchor} className={answer?.warning ? "hint font-semibold" : "hidden"}>
        {answer?.warning}
      </div>
    </>
  );
}

function controlOf(form: HTMLFormElement, name: string) {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : undefined;
}

/** Only where the person has left it blank; the rest of the page then hears of it as of any typing. */
function fill(control: HTMLInputElement | HTMLSelectElement | undefined, value: string | null | undefined) {
  if (!control || control.value || !value) return;
  control.value = value;
  // About to be typed in: what is typed replaces it, and does not add to it.
  if (control === document.activeElement && control instanceof HTMLInputElement) control.select();
  control.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
