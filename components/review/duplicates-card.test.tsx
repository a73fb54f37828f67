import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { DuplicatesCard } from "@/components/review/duplicates-card";
import type { FormAction } from "@/lib/form-state";
import type { Duplicate } from "@/lib/review/duplicates/duplicate";

const shared = { companyName: "Pharmacie Jaurès", service: null, city: "Albi", since: new Date("2026-11-20") };
const request: Duplicate = {
  ...shared,
  kind: "request",
  id: "11111111-1111-4111-8111-111111111111",
  number: 1042,
  status: "refused",
  reasons: ["structure", "phone"],
  score: 88,
  toldApart: undefined,
};
const mailbox: Duplicate = {
  ...shared,
  kind: "mailbox",
  id: "22222222-2222-4222-8222-222222222222",
  address: "pharmacie.jaures@pharmacien.oc.mssante.fr",
  status: "active",
  requestId: "33333333-3333-4333-8333-333333333333",
  reasons: ["name"],
  score: 60,
  toldApart: { by: "Claire Roux", at: new Date("2026-11-21") },
};

function show(duplicates: Duplicate[], may = true) {
  const sent: [string, Record<string, FormDataEntryValue>][] = [];
  const spy =
    (name: string): FormAction =>
    async (_, form) => {
      sent.push([name, Object.fromEntries(form)]);
      return {};
    };
  const actions = may
    ? { tellApart: spy("apart"), likenAgain: spy("alike") }
    : { tellApart: undefined, likenAgain: undefined };
  render(<DuplicatesCard duplicates={duplicates} {...actions} />);
  return { sent, user: userEvent.setup() };
}

describe("likely duplicates", () => {
  test("each says how likely it is, and why", () => {
    show([request]);
    const item = screen.getByRole("listitem");
    expect(item).toHaveTextContent(
      "Ressemblance très probable (88 %) : même identifiant de structure, même téléphone.",
    );
    expect(within(item).getByRole("link")).toHaveAttribute("href", `/instruction/${request.id}`);
  });

  test("what was told apart is folded away, with who said so", () => {
    show([request, mailbox]);
    const folded = screen.getByText("1 distingué").closest("details");
    expect(folded).not.toHaveAttribute("open");
    expect(folded).toHaveTextContent("Ce n’est pas le même, selon Claire Roux");
    expect(folded).toHaveTextContent("BAL ORG active");
    expect(screen.getByText(/88/).closest("details")).toBeNull();
  });

  test("tells what is told apart, and what is likened again", async () => {
    const { sent, user } = show([request, mailbox]);
    await user.click(screen.getByRole("button", { name: /^Ce n’est pas le même \(demande n°.1042\)$/ }));
    await waitFor(() => expect(sent).toEqual([["apart", { otherKind: "request", otherId: request.id }]]));
    await user.click(screen.getByText("1 distingué"));
    await user.click(screen.getByRole("button", { name: /^C’est peut-être le même \(pharmacie\.jaures@/ }));
    await waitFor(() => expect(sent[1]).toEqual(["alike", { otherKind: "mailbox", otherId: mailbox.id }]));
  });

  test("says that there are none, and gives no button to whoever may not", () => {
    show([], false);
    expect(screen.getByText(/ne ressemble à celle-ci/)).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
