import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Form } from "@/components/forms/form";
import { AddressField } from "@/components/review/address-field";
import type { FormState } from "@/lib/form-state";
import { checkedValues, type FoundAddress } from "@/lib/review/checked-address";

const domain = "pharmacien.oc.mssante.fr";
const address = `Pharmacie.albi@${domain}`;
const free = { address, isFree: true, alternatives: [] };
const taken = { address, isFree: false, alternatives: ["Pharmacie.81000", "Pharmacie.albi.2", "Pharmacie.albi.3"] };

function show(options: { answer?: FoundAddress; after?: FormState } = {}) {
  const fetched = vi.fn(async () => Response.json(options.answer ?? free));
  vi.stubGlobal("fetch", fetched);
  const sent: Record<string, FormDataEntryValue>[] = [];
  const action = async (_: FormState, form: FormData) => {
    sent.push(Object.fromEntries(form));
    return options.after ?? {};
  };
  render(
    <Form action={action}>
      <AddressField
        requestId="r"
        localPart="Pharmacie.albi"
        domain={domain}
        domains={[{ domain, professions: ["Pharmacien"] }]}
        proposed={free}
      />
      <button type="submit" name="intent" value="approve">
        Approuver
      </button>
    </Form>,
  );
  return { fetched, sent, field: screen.getByLabelText(/Début de l’adresse/), user: userEvent.setup() };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the address to create", () => {
  test("says at once whether the proposed one is free", () => {
    show();
    expect(screen.getByRole("status")).toHaveTextContent(`${address} est libre.`);
  });

  test("is looked up once the typing pauses, and others are offered when it is taken", async () => {
    const { fetched, field, user } = show({ answer: taken });
    await user.type(field, ".centre");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("est déjà attribuée, ou l’a été."));
    expect(fetched).toHaveBeenCalledOnce();
    expect(fetched).toHaveBeenCalledWith(
      `/api/adresses?demande=r&locale=Pharmacie.albi.centre&domaine=${domain}`,
      expect.anything(),
    );
    expect(screen.getByRole("button", { name: "Pharmacie.albi.2" })).toHaveValue("Pharmacie.albi.2");
  });

  test("shows what is wrong with it", async () => {
    const { field, user } = show({ answer: { problem: "Placez chaque point entre deux lettres." } });
    await user.type(field, "..");
    expect(await screen.findByText("Placez chaque point entre deux lettres.")).toBeVisible();
  });

  test("a press of Enter looks it up, and never approves", async () => {
    const { sent, field, user } = show();
    await user.type(field, "{Enter}");
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ localPart: "Pharmacie.albi", domain });
    expect(sent[0]).not.toHaveProperty("intent");
  });

  test("what the server has found is shown after sending, without any script of ours", async () => {
    const after = { values: { localPart: "Pharmacie.albi", domain, ...checkedValues(taken) } };
    const { field, user } = show({ after });
    await user.type(field, "{Enter}");
    expect(await screen.findByRole("button", { name: "Pharmacie.81000" })).toBeVisible();
  });
});
