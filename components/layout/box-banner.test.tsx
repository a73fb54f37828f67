// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { BoxBanner } from "@/components/layout/box-banner";

test("says in words whether the box is shared, whose it is and what one may do in it", () => {
  render(
    <BoxBanner kind="organisation" name="Pharmacie du centre" address="albi@oc.mssante.fr" memberRole="Lecteur" />,
  );

  const banner = screen.getByRole("region", { name: "Boîte ouverte" });
  expect(banner).toHaveTextContent("BAL ORG, boîte partagée · LecteurPharmacie du centrealbi@oc.mssante.fr");
});

test("an individual account never looks like a BAL ORG", () => {
  render(<BoxBanner kind="personal" name="Nadège Vives" />);

  const banner = screen.getByRole("region", { name: "Boîte ouverte" });
  expect(banner).toHaveTextContent("Compte individuel");
  expect(banner).not.toHaveTextContent("BAL ORG");
  expect(banner).not.toHaveClass("box-organisation");
});
