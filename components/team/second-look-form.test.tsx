import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { secondLookLabels } from "@/lib/regions/second-look";
import { SecondLookForm } from "./second-look-form";

const action = async () => ({});

test("ticks what the region marks, and explains each reason", () => {
  render(<SecondLookForm action={action} initialState={undefined} marks={["address_edited"]} />);
  const edited = screen.getByRole("checkbox", { name: secondLookLabels.address_edited });
  expect(edited).toBeChecked();
  expect(edited).toHaveAccessibleDescription(/donnée pour toujours/);
  expect(screen.getByRole("checkbox", { name: secondLookLabels.other_operator_box })).not.toBeChecked();
});

test("shows again what was ticked before the session ended", () => {
  const initialState = { values: { responsable_not_found: "on" } };
  render(<SecondLookForm action={action} initialState={initialState} marks={["address_edited"]} />);
  expect(screen.getByRole("checkbox", { name: secondLookLabels.responsable_not_found })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: secondLookLabels.address_edited })).not.toBeChecked();
});
