"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";

/** How often the page is asked again, and how many times, once the decision should have taken effect. */
const pace = 1500;
const mostReloads = 20;

/**
 * The seconds that a decision can still be taken back. Screen readers hear of the start and of the end only; the page
 * then shows by itself what became of the decision. Without script, the moment is written.
 */
export function Countdown({ seconds, at }: { seconds: number; at: string }) {
  const hydrated = useHydrated();
  const left = useSecondsLeft(seconds);
  useReloadAtEnd(left === 0);
  if (!hydrated) {
    return <p>Elle prend effet à {at}. Rechargez ensuite la page pour voir ce qu’elle est devenue.</p>;
  }
  return (
    <>
      <p aria-hidden="true">
        {left > 0 ? (
          <>
            Elle prend effet dans <strong className="tabular-nums">{left}&nbsp;s</strong>.
          </>
        ) : (
          "Elle prend effet…"
        )}
      </p>
      <p role="status" className="sr-only">
        {left > 0 ? `Elle prend effet dans ${seconds} secondes.` : "La décision prend effet."}
      </p>
    </>
  );
}

/** Counted from when the page came, so that a wrong clock in the browser changes nothing. */
function useSecondsLeft(seconds: number): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const tick = () => setPassed(Math.floor((performance.now() - start) / 1000));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, seconds - passed);
}

function useReloadAtEnd(isOver: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!isOver) return;
    let times = 0;
    const timer = setInterval(() => {
      times += 1;
      if (times >= mostReloads) clearInterval(timer);
      router.refresh();
    }, pace);
    return () => clearInterval(timer);
  }, [isOver, router]);
}
