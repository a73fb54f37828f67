import { describe, expect, test } from "vitest";
import { listPreviews } from "./previews";
import type { EmailName, EmailProps } from "./registry";
import { renderEmail } from "./render-email";

const serviceCentre = {
  name: "le centre de services e-santé Occitanie",
  supportEmail: "support@region.example",
  supportUrl: "https://support.region.example/",
};

/** Props that a template translates instead of showing them. */
const codes = new Set(["purpose", "kind", "occasion", "role", "previousRole", "outcome", "to"]);
const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}T/.test(value);
const isUrl = (value: string) => value.startsWith("https://");

type Leaf = { key: string; value: string };

function leaves(value: unknown, key = ""): Leaf[] {
  if (typeof value === "string" || typeof value === "number") return [{ key, value: String(value) }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, Array.isArray(value) ? key : name));
}

function replaceStrings(value: unknown, by: string, key = ""): unknown {
  if (typeof value === "string") return codes.has(key) || isDate(value) || isUrl(value) ? value : by;
  if (Array.isArray(value)) return value.map((inner) => replaceStrings(inner, by, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaceStrings(inner, by, name)]));
}

const previews = await listPreviews();

describe.each(previews)("$name, $variant", ({ name, props, render }) => {
  test("says in text what its props say, and links in html where they lead", async () => {
    const { html, text } = await render(serviceCentre);
    for (const { key, value } of leaves(props)) {
      if (codes.has(key) || isDate(value)) continue;
      for (const line of value.split("\n").filter(Boolean)) expect(text).toContain(line);
      if (isUrl(value)) expect(html).toContain(`href="${value}"`);
    }
  });

  test("is French, whole, and loads nothing from outside", async () => {
    const { subject, html, text } = await render(serviceCentre);
    expect(html).toContain('<html dir="ltr" lang="fr">');
    expect(html).not.toMatch(/lang="(?!fr")/);
    expect(html).not.toMatch(/<img|<link|<script|url\(|\ssrc=/i);
    for (const version of [subject, html, text])
      expect(version).not.toMatch(/undefined|\[object|\bnull\b|NaN|Invalid Date/);
    expect(text).not.toMatch(/<\/?[a-z]+[ />]/i);
    expect(`${subject}${text}`).not.toMatch(/ [:;?!»]|« |'/);
  });

  test("names the service centre of the region in its footer, and does without one", async () => {
    const withCentre = await render(serviceCentre);
    expect(withCentre.text).toContain(`Une question\u00a0? ${serviceCentre.name}`);
    expect(withCentre.html).toContain(`mailto:${serviceCentre.supportEmail}`);
    expect((await render(null)).text).not.toContain("Une question");
  });

  test("escapes what people typed, and keeps its subject on one line", async () => {
    const hostile = '<script>alert("x")</script>\r\nBcc: tous@mechant.example\u2028\u202egnp';
    const { subject, html } = await renderEmail(name, replaceStrings(props, hostile) as EmailProps<EmailName>, null);
    expect(html).not.toContain("<script");
    expect(subject).not.toMatch(/[\r\n\u2028\u202e]/);
    expect(subject.length).toBeLessThanOrEqual(150);
  });
});

test("a code is in the body alone: not in the subject, nor in what a locked screen shows", async () => {
  const { subject, html } = await renderEmail("one-time-code", { code: "042719", purpose: "sign_in" }, null);
  const preview = /<div style="display:none.*?<\/div>/s.exec(html)?.[0] ?? "";
  expect(preview).toContain("10 minutes");
  expect(`${subject}${preview}`).not.toContain("042719");
  expect(html).toContain("042719");
});

test("a reset link is in no subject nor preview", async () => {
  const { subject, html } = await renderEmail(
    "password-reset",
    { resetUrl: "https://site.example/n?jeton=secret" },
    null,
  );
  const preview = /<div style="display:none.*?<\/div>/s.exec(html)?.[0] ?? "";
  expect(preview).toContain("30 minutes");
  expect(`${subject}${preview}`).not.toContain("secret");
});

test("a mail about a request to the service centre holds no word of a person", async () => {
  const request = previews.find(({ name }) => name === "request-to-review");
  expect(leaves(request?.props).map(({ key }) => key)).toEqual([
    "requestNumber",
    "structureName",
    "occasion",
    "reviewUrl",
  ]);
});

test("a digest for reviewers holds no word of a person", async () => {
  const digest = previews.find(({ name }) => name === "review-digest");
  const said = ["name", "targetHours", "waiting", "late", "structureName", "city", "age", "secondLooks"];
  expect(new Set(leaves(digest?.props).map(({ key }) => key))).toEqual(new Set([...said, "queueUrl", "accountUrl"]));
});

test("dates are those of Paris, in summer too", async () => {
  const props = { changedAt: "2026-07-14T22:30:00.000Z", forgottenPasswordUrl: "https://site.example/oublie" };
  expect((await renderEmail("password-changed", props, null)).text).toContain("mercredi 15 juillet 2026 à 00:30");
});

test("the way to the box is told in the words of the guide", async () => {
  const approved = previews.find(({ name }) => name === "request-approved");
  const { text } = await (approved?.render(null) ?? Promise.reject(new Error("no preview")));
  const words = [
    "Votre compte est validé",
    "Connexion",
    "code à usage unique",
    "l’intitulé du compte en haut à droite",
    "Changer de compte",
    "72\u00a0heures",
  ];
  for (const word of words) expect(text).toContain(word);
});
