import { describe, expect, test } from "vitest";
import type { Publication } from "@/lib/mailboxes/publication";
import type { RequestStatus } from "@/lib/requests/status";
import { decisionExpectedAt, requestTimeline, visibilityExpectedAt } from "@/lib/requests/timeline";

const day = (number: number) => new Date(Date.UTC(2026, 10, number));

const requestIn = (status: RequestStatus) => ({
  status,
  firstSubmittedAt: day(2),
  submittedAt: day(3),
  decidedAt: day(4),
  withdrawnAt: day(5),
});

const publicationIn = (status: Publication["status"]): Publication => ({
  status,
  reason: null,
  queuedAt: day(4),
  sentAt: null,
  acceptedAt: null,
  visibleAt: status === "visible" ? day(6) : null,
});

const mailboxIn = (status: Publication["status"]) => ({
  address: "a@b.mssante.fr",
  createdAt: day(4),
  publication: publicationIn(status),
});

const states = (status: RequestStatus, mailbox?: ReturnType<typeof mailboxIn>) =>
  requestTimeline(requestIn(status), mailbox).map(({ title, state }) => `${title} (${state})`);

describe("requestTimeline", () => {
  test("under review, everything is still ahead", () => {
    expect(states("submitted")).toEqual([
      "Demande reçue (done)",
      "En cours d’examen (current)",
      "Demande validée (next)",
      "Adresse MSSanté créée (next)",
      "Publication dans l’annuaire Santé (next)",
      "Boîte visible dans l’annuaire Santé (next)",
    ]);
  });

  test("says who is waited for", () => {
    expect(states("information_requested")[1]).toBe("En attente de votre réponse (current)");
  });

  test("ends with a refusal, or a withdrawal", () => {
    expect(states("refused").at(-1)).toBe("Demande refusée (done)");
    expect(states("withdrawn").at(-1)).toBe("Demande retirée (done)");
    expect(requestTimeline({ ...requestIn("withdrawn"), firstSubmittedAt: null }, undefined)).toEqual([
      { title: "Brouillon abandonné", state: "done", at: day(5) },
    ]);
  });

  test("goes on with the publication once the box is open", () => {
    expect(states("approved", mailboxIn("queued")).slice(2)).toEqual([
      "Demande validée (done)",
      "Adresse MSSanté créée (done)",
      "Inscription demandée (done)",
      "Transmise à l’annuaire Santé (current)",
      "Acceptée par l’annuaire Santé (next)",
      "Visible dans l’annuaire Santé (next)",
    ]);
    expect(states("approved", mailboxIn("visible")).at(-1)).toBe("Visible dans l’annuaire Santé (done)");
    expect(states("approved", mailboxIn("unlisted")).at(-1)).toBe("Adresse MSSanté créée (done)");
  });

  test("has at most one present", () => {
    for (const status of ["submitted", "information_requested", "approved", "refused", "withdrawn"] as const) {
      expect(states(status, mailboxIn("sent")).filter((line) => line.includes("current")).length).toBeLessThan(2);
    }
  });
});

test("a decision is expected within the delay of the region", () => {
  expect(decisionExpectedAt(day(3), 72)).toEqual(day(6));
});

test("a box is expected in the directory within 72 hours, unless it is not on its way there", () => {
  expect(visibilityExpectedAt(mailboxIn("queued"))).toEqual(day(7));
  expect(visibilityExpectedAt(mailboxIn("unlisted"))).toBeUndefined();
  expect(visibilityExpectedAt(undefined)).toBeUndefined();
});
