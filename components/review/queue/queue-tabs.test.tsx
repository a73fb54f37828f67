import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { QueueTabs } from "@/components/review/queue/queue-tabs";
import { parseQuery } from "@/lib/review/queue/query/parse-query";
import type { ReviewedStatus } from "@/lib/review/queue/query/words";

const counts = new Map<ReviewedStatus, number>([
  ["submitted", 12],
  ["approved", 1001],
]);
const termsOf = (q: string) => parseQuery(q).terms;

test("each state is a link with its number, as far as it was counted, and keeps the rest of the search", () => {
  render(
    <QueueTabs current="a-traiter" terms={termsOf("region:76 etat:attente")} counts={counts} mostCounted={1000} />,
  );
  expect(screen.getByRole("link", { name: "À traiter 12" })).toHaveAttribute("aria-current", "page");
  const approved = screen.getByRole("link", { name: /^Validées plus de 1.000$/ });
  expect(approved).toHaveAttribute("href", "/instruction?q=etat%3Avalidee+region%3Aoccitanie");
  expect(screen.getByRole("link", { name: "Refusées 0" })).not.toHaveAttribute("aria-current");
  expect(screen.getByRole("link", { name: "Toutes" })).toBeVisible();
});

test("has no numbers when there are too many", () => {
  render(<QueueTabs current={undefined} terms={termsOf("albi")} counts={undefined} mostCounted={1000} />);
  expect(screen.getByRole("link", { name: "À traiter" })).toHaveAttribute(
    "href",
    "/instruction?q=etat%3Aa-traiter+albi",
  );
});
