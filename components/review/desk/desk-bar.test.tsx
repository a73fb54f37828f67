import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DeskBar } from "@/components/review/desk/desk-bar";
import type { Desk } from "@/lib/review/desk/desk";

const requestId = "6f0c3c0e-6c0c-4f1f-9d53-0b5f1f6f7a11";
const free: Desk = { holder: null, others: [], status: "submitted", version: 1, decision: null };
const claire = { name: "Claire Roux", since: "14 h 03", isMe: false };

let answer: () => Response;
const fetched = vi.fn(async () => answer());
const left = vi.fn(() => true);

beforeEach(() => {
  vi.useFakeTimers();
  fetched.mockClear();
  left.mockClear();
  answer = () => Response.json(free);
  vi.stubGlobal("fetch", fetched);
  vi.stubGlobal("navigator", { ...navigator, sendBeacon: left });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function show(desk: Partial<Desk> = {}, canTake = true) {
  const doNothing = async () => ({});
  const bar = (shown: Desk) => (
    <DeskBar requestId={requestId} desk={shown} take={doNothing} release={doNothing} canTake={canTake} canNote />
  );
  const { rerender, unmount } = render(bar({ ...free, ...desk }));
  return { showAnew: (shown: Desk) => rerender(bar(shown)), unmount };
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const said = () => fetched.mock.calls.map((call: unknown[]) => JSON.parse((call[1] as RequestInit).body as string));

describe("as the page was made", () => {
  test("a free request may be taken", () => {
    show();
    expect(screen.getByText("Personne n’a pris cette demande.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Prendre" })).toHaveAttribute("data-shortcut", "p");
  });

  test("one's own may be let go of", () => {
    show({ holder: { ...claire, isMe: true } });
    expect(screen.getByText("Vous avez pris cette demande à 14 h 03.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Libérer" })).toBeVisible();
  });

  test("a colleague's may be taken over; who looks is named", () => {
    show({ holder: claire, others: ["Claire Roux", "Bruno Costes"] });
    expect(screen.getByText(/^Claire Roux a pris/)).toHaveTextContent(
      "Claire Roux a pris cette demande à 14 h 03. Regardent aussi : Claire Roux et Bruno Costes.",
    );
    const link = screen.getByRole("link", { name: "Reprendre à Claire Roux" });
    expect(link).toHaveAttribute("href", `/instruction/${requestId}/prendre`);
  });

  test("one that waits for nothing is only looked at", () => {
    show({ status: "approved" }, false);
    expect(screen.queryByText(/pris cette demande/)).not.toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});

describe("live", () => {
  test("says that the page is there, then every 20 seconds, and whether its reader is at work", async () => {
    show();
    await pass(1);
    await pass(19);
    expect(said()).toEqual([{ active: true, leaving: false }]);
    await pass(1);
    window.dispatchEvent(new Event("scroll"));
    await pass(20);
    expect(said().map(({ active }) => active)).toEqual([true, false, true]);
  });

  test("shows who came and who took it", async () => {
    show();
    answer = () => Response.json({ ...free, holder: claire, others: ["Claire Roux"] });
    await pass(1);
    expect(screen.getByText(/^Claire Roux a pris cette demande/)).toHaveTextContent("Regarde aussi : Claire Roux.");
    expect(screen.getByRole("link", { name: "Reprendre à Claire Roux" })).toBeVisible();
    expect(screen.queryByText(/a changé/)).not.toBeInTheDocument();
  });

  test("says that the request has moved, until the page is made anew", async () => {
    const { showAnew } = show();
    answer = () => Response.json({ ...free, version: 2 });
    await pass(1);
    expect(screen.getByText("Cette demande a changé : relisez-la.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Relire la demande" })).toBeVisible();
    showAnew({ ...free, version: 2 });
    expect(screen.queryByText(/a changé/)).not.toBeInTheDocument();
  });

  test("says that the request is closed to this person, and asks no more", async () => {
    show();
    answer = () => new Response(null, { status: 404 });
    await pass(1);
    expect(screen.getByText(/ne vous est plus ouverte/)).toBeVisible();
    await pass(60);
    expect(fetched).toHaveBeenCalledOnce();
  });

  test("survives a network that is down", async () => {
    show();
    answer = () => {
      throw new TypeError("network");
    };
    await pass(1);
    answer = () => Response.json({ ...free, others: ["Claire Roux"] });
    await pass(20);
    expect(screen.getByText(/Regarde aussi/)).toBeVisible();
  });

  test("is silent in the background, and says when the page is left", async () => {
    const { unmount } = show();
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    await pass(60);
    expect(fetched).not.toHaveBeenCalled();
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    await pass(1);
    expect(fetched).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event("pagehide"));
    expect(left).toHaveBeenCalledWith(
      `/api/instruction/${requestId}/presence`,
      JSON.stringify({ active: false, leaving: true }),
    );
    unmount();
    await pass(60);
    expect(fetched).toHaveBeenCalledOnce();
  });
});
