import { render, screen } from "@testing-library/react";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { QrCode } from "@/components/factors/qr-code";

test("draws each dark square, on white, with a name and no style of its own", () => {
  const text = "otpauth://totp/Balorg:a%40exemple.fr?secret=ABC";
  render(<QrCode text={text} label="Image à scanner" />);
  const image = screen.getByRole("img", { name: "Image à scanner" });
  const dark = encode(text, { ecc: "M", border: 0 }).data.flat().filter(Boolean).length;
  expect(image.querySelectorAll("path")[1]?.getAttribute("d")?.match(/M/g)).toHaveLength(dark);
  expect(image.outerHTML).not.toContain("style=");
});
