import { expect, test } from "vitest";
import { approvalEffects } from "@/lib/review/approval-effects";

const applicant = { id: "a", firstName: "Camille", lastName: "Martin", email: "camille@exemple.fr" };
const account = { id: "o", firstName: "Sophie", lastName: "Garnier", rppsCheckedAt: null, addressId: null };
const said = (approval: Parameters<typeof approvalEffects>[0]) => approvalEffects(approval).join("\n");

test("an applicant who is the responsable", () => {
  const text = said({ applicant, account: { ...account, ...applicant }, isListed: true });
  expect(text).toContain("Camille Martin en devient responsable");
  expect(text).toContain(
    "Le numéro RPPS de Camille Martin est noté comme vérifié par vous, et son adresse personnelle",
  );
  expect(text).toContain("annuaire santé, visible sous 72");
  expect(text).toContain("Un mail l’annonce à Camille Martin (camille@exemple.fr).");
});

test("a responsable without any account", () => {
  const text = said({ applicant, account: undefined, isListed: false });
  expect(text).toContain("aucun compte ne déclare encore le RPPS");
  expect(text).not.toContain("noté comme vérifié");
  expect(text).toContain("n’est pas publiée");
});

test("a responsable with an account of their own", () => {
  const text = said({ applicant, account, isListed: true });
  expect(text).toContain("celui-ci devient gestionnaire");
  expect(text).toContain("Si vous rattachez son compte, le numéro RPPS de Sophie Garnier");
  expect(text).toContain("et au responsable si vous rattachez son compte");
});

test("what is done already is not announced", () => {
  const checked = { ...account, rppsCheckedAt: new Date() };
  expect(said({ applicant, account: checked, isListed: true })).not.toContain("noté comme vérifié");
  const addressed = { ...account, addressId: "address" };
  expect(said({ applicant, account: addressed, isListed: true })).not.toContain("adresse personnelle");
});
