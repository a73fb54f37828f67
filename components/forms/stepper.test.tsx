// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Stepper } from "@/components/forms/stepper";

test("tells where one is and leads back to what is done only", () => {
  render(
    <Stepper
      steps={[
        { label: "La boîte", state: "done", href: "/boite" },
        { label: "La structure", state: "current", href: "/structure" },
        { label: "Le responsable", state: "todo" },
      ]}
    />,
  );

  expect(screen.getByRole("navigation", { name: "Étapes de la demande" })).toHaveTextContent("Étape 2 sur 3");
  expect(screen.getAllByRole("link")).toEqual([screen.getByRole("link", { name: "La boîte (fait)" })]);
  const [, current, todo] = screen.getAllByRole("listitem");
  expect(current).toHaveAttribute("aria-current", "step");
  expect(todo).toHaveTextContent("Le responsable (à faire)");
});
