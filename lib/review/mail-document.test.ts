import { expect, test } from "vitest";
import { mailDocument, noMailDocument } from "@/lib/review/mail-document";

const html = "<!DOCTYPE html><html><head><meta/></head><body class='page'><p>Bonjour</p></body></html>";

test("whom it goes to and its subject stand above the mail, as text", () => {
  const document = mailDocument({ to: "a@exemple.fr", subject: `<b>$&"</b>`, html });
  expect(document).toContain("À\u00a0: a@exemple.fr");
  expect(document).toContain("Objet\u00a0: &lt;b&gt;$&amp;&quot;&lt;/b&gt;");
  expect(document).toMatch(/<body class='page'><p style.*<p>Bonjour<\/p>/);
});

test("its links can't leave the frame", () => {
  expect(mailDocument({ to: "a@exemple.fr", subject: "Objet", html })).toContain('<head><base target="_blank">');
});

test("while there is no such mail, it says what to correct", () => {
  const document = noMailDocument(["Choisissez <un> motif."]);
  expect(document).toContain("Corrigez d’abord");
  expect(document).toContain("Choisissez &lt;un&gt; motif.");
});
