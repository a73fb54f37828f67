import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Form } from "@/components/forms/form";
import { StructureTypeOffer } from "@/components/requests/structure-type-offer";

const siret = "732 829 320 00074";

function renderOffer(saved: { structureIdType: string | null; structureId: string | null }) {
  const action = vi.fn(async () => ({}));
  render(
    <Form action={action}>
      <StructureTypeOffer saved={saved} />
    </Form>,
  );
  return action;
}

test("offers the only type that the number can be of, and sends it with the form", async () => {
  const action = renderOffer({ structureIdType: "FINESS_GEO", structureId: siret });

  await userEvent.click(screen.getByRole("button", { name: /C’est un SIRET/ }));

  const [, form] = (action.mock.calls as unknown as [unknown, FormData][])[0] ?? [];
  expect(form?.get("acceptedType")).toBe("SIRET");
});

test.each([
  ["SIRET", siret],
  ["FINESS_GEO", "750712184"],
  ["FINESS_GEO", null],
  [null, siret],
  ["RPPS", siret],
])("offers nothing for %s %s", (structureIdType, structureId) => {
  renderOffer({ structureIdType, structureId });
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
