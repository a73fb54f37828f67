import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { QueryField } from "@/components/review/queue/query-field";

const vocabulary = { regions: ["Occitanie"], people: ["Claire Roux"] };
const queryField = (defaultValue = "") => <QueryField defaultValue={defaultValue} vocabulary={vocabulary} />;
const field = () => screen.getByRole("combobox", { name: "Rechercher une demande" });

test("is a plain field in the page as sent", () => {
  const html = renderToString(queryField("albi"));
  expect(html).toContain('name="q"');
  expect(html).not.toContain('role="combobox"');
});

test("offers filters then their values, picked by keyboard, the focus staying in the field", async () => {
  render(queryField());
  await userEvent.type(field(), "albi al");
  expect(screen.getByRole("option", { name: /^alerte: Ce qui demande/ })).toBeVisible();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(field()).toHaveValue("albi alerte:");
  expect(screen.getByRole("option", { name: /^doublon/ })).toBeVisible();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(field()).toHaveValue("albi alerte:doublon ");
  expect(field()).toHaveFocus();
  expect(field()).toHaveAttribute("aria-expanded", "false");
});

test("shows every filter by the arrow, and nothing for a space", async () => {
  render(queryField("albi"));
  await userEvent.type(field(), " ");
  expect(field()).toHaveAttribute("aria-expanded", "false");
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getAllByRole("option")).toHaveLength(10);
  expect(field()).toHaveAttribute("aria-activedescendant", screen.getAllByRole("option")[0]?.id);
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("option")).toBeNull();
  expect(field()).toHaveValue("albi ");
});

test("is used with the mouse", async () => {
  render(queryField());
  await userEvent.type(field(), "pris:cl");
  await userEvent.click(screen.getByRole("option", { name: /Claire Roux/ }));
  expect(field()).toHaveValue('pris:"Claire Roux" ');
});

test("leaves Enter to the form when nothing is active", async () => {
  const sent = vi.fn((event: Event) => event.preventDefault());
  render(queryField(), {
    wrapper: ({ children }) => <form onSubmit={(event) => sent(event.nativeEvent)}>{children}</form>,
  });
  await userEvent.type(field(), "etat{Enter}");
  expect(sent).toHaveBeenCalledOnce();
});
