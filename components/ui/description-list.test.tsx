// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { DescriptionList } from "@/components/ui/description-list";

test("says that a value is missing, and what its link would change", () => {
  render(
    <DescriptionList
      title="La structure"
      edit={{ href: "/structure" }}
      items={[
        { term: "Ville", value: "Albi" },
        { term: "Service", value: "" },
        { term: "Membres", value: 0 },
      ]}
    />,
  );

  expect(screen.getByRole("link", { name: "Modifier : La structure" })).toHaveAttribute("href", "/structure");
  expect(screen.getAllByRole("definition").map((value) => value.textContent)).toEqual(["Albi", "Non renseigné", "0"]);
});
