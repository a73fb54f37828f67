import { createElement } from "react";
import { render, toPlainText } from "react-email";
import { type ServiceCentre, withServiceCentre } from "./components/service-centre";
import { type EmailName, type EmailProps, registry } from "./registry";

export type RenderedEmail = { subject: string; html: string; text: string };

const subjectLength = 150;

/** A mail ready to be sent, in html and in text; its footer names the service centre of the region, when there is one. */
export async function renderEmail<N extends EmailName>(
  name: N,
  props: EmailProps<N>,
  serviceCentre: ServiceCentre | null,
): Promise<RenderedEmail> {
  const template = await registry[name]();
  const mail = createElement(template.default, props);
  const html = await withServiceCentre(serviceCentre, () => render(mail));
  return { subject: singleLine(template.subject(props)), html, text: plainText(html) };
}

/** Names typed by people reach subjects: no line break may add a header, no direction mark may turn the line round. */
function singleLine(subject: string): string {
  const line = subject
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
  return line.length > subjectLength
    ? `${line
        .slice(0, subjectLength - 1)
        .toWellFormed()
        .trimEnd()}…`
    : line;
}

function plainText(html: string): string {
  const selectors = [
    { selector: "h1", options: { uppercase: false } },
    { selector: "a", options: { linkBrackets: ["<", ">"] as ["<", ">"], hideLinkHrefIfSameAsText: true } },
  ];
  return toPlainText(html, { selectors })
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
