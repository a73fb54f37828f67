// @vitest-environment happy-dom
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ErrorSummary } from "@/components/forms/error-summary";

test("counts the errors and leads to each field", () => {
  render(
    <ErrorSummary
      fieldErrors={{ city: ["Indiquez une ville."], rpps: ["Chiffres seulement.", "Onze chiffres."], name: [] }}
    />,
  );

  const summary = screen.getByRole("alert");
  expect(summary).toHaveTextContent("Il y a 3 erreurs à corriger");
  expect(
    within(summary)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["#city", "#rpps", "#rpps"]);
});

test("shows an error of the whole form without counting it", () => {
  render(<ErrorSummary formError="Une demande existe déjà." />);

  expect(screen.getByRole("alert")).toHaveTextContent(/^Une demande existe déjà\.$/);
});

test("lists what an error of the whole form is about", () => {
  render(<ErrorSummary formError="Le demandeur a complété cette demande." formDetails={["Ville : Albi → Gaillac"]} />);

  const [detail, ...others] = within(screen.getByRole("alert")).getAllByRole("listitem");
  expect(detail).toHaveTextContent("Ville : Albi → Gaillac");
  expect(others).toEqual([]);
});

test("is absent when nothing is wrong", () => {
  const { container } = render(<ErrorSummary fieldErrors={{ city: undefined }} />);

  expect(container).toBeEmptyDOMElement();
});
