import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { QueueTabs } from "@/components/review/queue-tabs";

const counts = new Map([
  ["submitted", 12],
  ["approved", 1001],
]);

test("each state is a link with its number, as far as it was counted", () => {
  render(<QueueTabs current="submitted" counts={counts} mostCounted={1000} region="76" q="" />);
  const current = screen.getByRole("link", { name: "À traiter 12" });
  expect(current).toHaveAttribute("aria-current", "page");
  const approved = screen.getByRole("link", { name: /^Validées plus de 1.000$/ });
  expect(approved).toHaveAttribute("href", "/instruction?etat=approved&region=76");
  expect(screen.getByRole("link", { name: "Refusées 0" })).not.toHaveAttribute("aria-current");
  expect(screen.getByRole("link", { name: "Toutes" })).toHaveAttribute("href", "/instruction?etat=all&region=76");
});

test("a search follows from tab to tab, without numbers when there are too many", () => {
  render(<QueueTabs current="all" counts={undefined} mostCounted={1000} region={undefined} q="albi" />);
  expect(screen.getByRole("link", { name: "À traiter" })).toHaveAttribute("href", "/instruction?etat=submitted&q=albi");
});
