import type { Desk } from "@/lib/review/desk/desk";

/** Seconds between two signs of a page that is on the screen. */
const pace = 20_000;
/** The page just left says so on its way out: the first sign of the next one comes after that. */
const atFirst = 1_000;

const signsOfWork = ["pointerdown", "pointermove", "keydown", "scroll"] as const;

/**
 * Tells the site that a page of a request is open while it is on the screen, whether its reader is at work, and when
 * they leave; `tell` is given how the request stands, or `closed` once this person may not read it any more. Gives back
 * what ends it.
 */
export function keepPresence(requestId: string, tell: (desk: Desk | "closed") => void): () => void {
  const address = `/api/instruction/${requestId}/presence`;
  const end = new AbortController();
  const { signal } = end;
  let isActive = true;
  let lastSign = 0;
  let timer: ReturnType<typeof setTimeout>;

  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(say, Math.max(atFirst, lastSign + pace - Date.now()));
  };
  const stop = () => {
    clearTimeout(timer);
    end.abort();
  };
  const say = async () => {
    if (document.visibilityState !== "visible") return;
    lastSign = Date.now();
    const body = JSON.stringify({ active: isActive, leaving: false });
    isActive = false;
    plan();
    // Nothing is lost when this fails: the next sign comes soon, and the form is judged when it is sent.
    const response = await fetch(address, { method: "POST", body, signal }).catch(() => undefined);
    if (signal.aborted) return;
    if (response?.ok) tell(await response.json());
    if (response?.status !== 404) return;
    stop();
    tell("closed");
  };
  const leave = () => navigator.sendBeacon(address, JSON.stringify({ active: false, leaving: true }));
  const work = () => {
    isActive = true;
  };
  const comeBack = () => {
    work();
    plan();
  };

  plan();
  addEventListener("pagehide", leave, { signal });
  addEventListener("pageshow", comeBack, { signal });
  document.addEventListener("visibilitychange", plan, { signal });
  for (const sign of signsOfWork) addEventListener(sign, work, { signal, capture: true, passive: true });
  return stop;
}
