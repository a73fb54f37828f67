import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NewRequests } from "@/components/review/queue/new-requests";

const fetched = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetched);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  fetched.mockReset();
});

const minute = () => act(() => vi.advanceTimersByTimeAsync(60_000));
const answers = (count: number) => fetched.mockImplementation(async () => Response.json({ count }));
const show = () => render(<NewRequests q="pris:moi" seenAt="2026-11-24T08:00:00.000Z" mostCounted={100} />);

test("says how many have come, once a minute has passed, and offers to show them", async () => {
  answers(3);
  show();
  expect(fetched).not.toHaveBeenCalled();
  await minute();
  expect(fetched).toHaveBeenCalledExactlyOnceWith(
    "/api/instruction/nouvelles?q=pris%3Amoi&depuis=2026-11-24T08%3A00%3A00.000Z",
  );
  expect(screen.getByRole("status")).toHaveTextContent("3 nouvelles demandes");
  expect(screen.getByRole("button", { name: "Actualiser la liste" })).toBeVisible();
});

test.each([
  [1, "1 nouvelle demande"],
  [100, "Au moins 100 nouvelles demandes"],
])("%i is said in words", async (count, words) => {
  answers(count);
  show();
  await minute();
  expect(screen.getByText(words)).toBeVisible();
});

test("asks nothing while nobody looks", async () => {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  show();
  await minute();
  expect(fetched).not.toHaveBeenCalled();
});

test("says nothing when there is no answer, and asks again", async () => {
  fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  show();
  await minute();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  answers(2);
  await minute();
  expect(screen.getByText("2 nouvelles demandes")).toBeVisible();
});
