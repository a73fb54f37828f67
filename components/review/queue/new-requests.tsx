"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

const everyMinute = 60_000;

type Props = {
  q: string;
  /** When the list was read, as `toISOString` writes it. */
  seenAt: string;
  /** More of them are not counted. */
  mostCounted: number;
};

/** Says, while the page is looked at, how many requests have come since; the list moves only when asked to. */
export function NewRequests({ q, seenAt, mostCounted }: Props) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === "visible") setCount((await countSince(q, seenAt)) ?? 0);
    };
    const timer = setInterval(look, everyMinute);
    return () => clearInterval(timer);
  }, [q, seenAt]);
  return (
    <div role="status" className="empty:-mt-5 print:hidden">
      {count > 0 && (
        <p className="flex flex-wrap items-center gap-3">
          <b>{sentence(count, mostCounted)}</b>
          <Button variant="secondary" onClick={() => location.reload()}>
            Actualiser la liste
          </Button>
        </p>
      )}
    </div>
  );
}

/** `undefined` when it can’t be known for now: the next minute will tell. */
async function countSince(q: string, seenAt: string): Promise<number | undefined> {
  try {
    const query = new URLSearchParams({ q, depuis: seenAt });
    const response = await fetch(`/api/instruction/nouvelles?${query}`);
    if (!response.ok) return undefined;
    const { count } = await response.json();
    return Number(count);
  } catch {
    return undefined;
  }
}

function sentence(count: number, most: number): string {
  if (count === 1) return "1 nouvelle demande";
  return `${count >= most ? `Au moins ${most}` : count} nouvelles demandes`;
}
