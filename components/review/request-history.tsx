import { Timeline } from "@/components/ui/timeline";
import { eventExplanation, eventTitle } from "@/lib/review/event-title";

export type RequestEvent = { at: Date; action: string; actorName: string; detail: Record<string, unknown> };

/** Everything that happened to the request since it was first sent, newest first. */
export function RequestHistory({ events }: { events: RequestEvent[] }) {
  const items = events.toReversed().flatMap((event) => {
    const title = eventTitle(event);
    const explanation = eventExplanation(event);
    return title
      ? [
          {
            title,
            state: "done" as const,
            at: event.at,
            children: explanation && <p className="hint">{explanation}</p>,
          },
        ]
      : [];
  });
  return <Timeline items={items} />;
}
