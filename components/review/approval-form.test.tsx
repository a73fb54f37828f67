import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { ApprovalForm } from "@/components/review/approval-form";

vi.mock("@/components/review/mail-preview", () => ({
  MailPreview: ({ localPart, domain }: { localPart: string; domain: string }) => (
    <p>{`Mail de ${localPart}@${domain}`}</p>
  ),
}));

const person = { id: "p", firstName: "Nadège", lastName: "Vives", email: "n@exemple.fr" };
const account = { ...person, id: "q", firstName: "Inès", rppsCheckedAt: null, addressId: null, createdAt: new Date() };
const domain = "pharmacien.oc.mssante.fr";
const request = {
  id: "r",
  version: 3,
  isListed: true,
  responsableRpps: "10100001238",
  responsableFirstName: "Nadège",
  responsableLastName: "Vives",
};
const proposal = {
  localPart: "Pharmacie.albi",
  domain,
  domains: [{ domain, professions: ["Pharmacien"] }],
  availability: { address: `Pharmacie.albi@${domain}`, isFree: true, alternatives: [] },
};

type Values = Partial<Parameters<typeof ApprovalForm>[0]>;

/** What the keyboard starts on in a dialog. */
function start(values: Values = {}) {
  const common = { request, applicant: person, account: undefined, failures: [], proposal };
  const { container } = render(<ApprovalForm action={vi.fn()} {...common} {...values} />);
  return container.querySelector("[data-dialog-focus]")?.textContent;
}

test("says all that it does, with the mail that leaves; when nothing is missing the keyboard is on the button", () => {
  expect(start()).toBe("Approuver et ouvrir la boîte");
  for (const effect of [/L’adresse indiquée est créée/, /tient le rôle de responsable/, /annuaire santé/, /Un mail/]) {
    expect(screen.getByText(effect)).toBeVisible();
  }
  expect(screen.getByText(`Mail de Pharmacie.albi@${domain}`)).toBeVisible();
});

test("else it is on what is missing first", () => {
  expect(start({ failures: [{ code: "structure_open", sentence: "Il a fermé." }], account })).toContain("Il a fermé.");
});

test("or on the responsable to choose", () => {
  expect(start({ account })).toContain("Responsable de la boîte");
});
