import { expect, test } from "vitest";
import { chooseResponsable, entrustApplicant } from "@/lib/review/choose-responsable";
import { ResponsableAccountGone, ResponsableChoiceMissing } from "@/lib/review/errors";

const other = { id: "other" };

test("the applicant who bears the RPPS number is responsable, whatever was chosen", () => {
  const outcome = { responsableId: "applicant", checkedId: "applicant" };
  expect(chooseResponsable("applicant", { id: "applicant" }, undefined)).toEqual(outcome);
  expect(chooseResponsable("applicant", { id: "applicant" }, entrustApplicant)).toEqual(outcome);
});

test("without any account of that number, the applicant holds the box and nobody is checked", () => {
  expect(chooseResponsable("applicant", undefined, undefined)).toEqual({ responsableId: "applicant" });
  expect(chooseResponsable("applicant", undefined, entrustApplicant)).toEqual({ responsableId: "applicant" });
});

test("somebody else's account is linked, and the applicant manages beside them", () => {
  expect(chooseResponsable("applicant", other, "other")).toEqual({
    responsableId: "other",
    gestionnaireId: "applicant",
    checkedId: "other",
  });
});

test("or the box is entrusted to the applicant", () => {
  expect(chooseResponsable("applicant", other, entrustApplicant)).toEqual({ responsableId: "applicant" });
});

test("an account that appeared since the page was read has to be chosen", () => {
  expect(() => chooseResponsable("applicant", other, undefined)).toThrow(ResponsableChoiceMissing);
});

test("an account that went since, or another one, is not linked", () => {
  expect(() => chooseResponsable("applicant", undefined, "other")).toThrow(ResponsableAccountGone);
  expect(() => chooseResponsable("applicant", other, "third")).toThrow(ResponsableAccountGone);
});
