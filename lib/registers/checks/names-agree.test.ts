import { describe, expect, test } from "vitest";
import { namesAgree } from "@/lib/registers/checks/names-agree";

const person = (name: string) => {
  const [firstName = "", lastName = ""] = name.split("/");
  return { firstName, lastName };
};

describe("the name typed and the register's", () => {
  test.each([
    ["Nadège/Vives", "NADEGE/VIVES", "same"],
    ["Inès/Le Goff", "INES/LEGOFF", "same"],
    ["Inès/d’Angélo", "INES/D ANGELO", "same"],
    ["Jean-Luc/Saint-Martin", "JEAN LUC/ST MARTIN", "same"],
    ["Jean/Martin", "JEAN-LUC/MARTIN-DURAND", "same"],
    ["Claire/Durand-Martin", "CLAIRE/MARTIN DURAND", "same"],
    ["Claire/de la Tour", "CLAIRE/TOUR", "same"],
    ["Paul/Vives", "NADEGE/VIVES", "other_first_name"],
    ["Vives/Nadège", "NADEGE/VIVES", "swapped"],
    ["Nadège/Vivez", "NADEGE/VIVES", "typo"],
    ["Paul/Vivez", "NADEGE/VIVES", "other"],
    ["Nadège/de", "NADEGE/DE LA TOUR", "other"],
    ["Nadège/Serres", "NADEGE/VIVES", "other"],
    ["/", "NADEGE/VIVES", "other"],
  ])("%s and %s: %s", (typed, register, expected) => {
    expect(namesAgree(person(typed), person(register))).toBe(expected);
  });
});
