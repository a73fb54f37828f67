import { mailboxColumns } from "./mailbox-columns";
import type { Mailbox } from "./mailboxes";

/** The lines of `Extraction_Correspondance_MSSante`: a header, then one line per box and holder. */
export function* mailboxLines(mailboxes: Iterable<Mailbox>): Generator<string> {
  yield `${mailboxColumns.join("|")}|`;
  for (const mailbox of mailboxes) yield `${columnsOf(mailbox).join("|")}|`;
}

/** In the order of `mailboxColumns`. */
function columnsOf(mailbox: Mailbox): string[] {
  const paperless = mailbox.isPaperless ? "O" : "N";
  if (mailbox.type === "PER") {
    const { rpps, profession, isWoman, lastName, firstName } = mailbox.person;
    const identity = ["8", rpps, `8${rpps}`, "", "", "", profession.title[0] || (isWoman ? "MME" : "M")];
    const practice = ["C", "Civil", profession.code, profession.label, profession.skill[2], profession.skill[3]];
    return [
      "PER",
      mailbox.address,
      ...identity,
      lastName,
      firstName,
      ...practice,
      paperless,
      ...Array<string>(13).fill(""),
    ];
  }
  const { finess, name, longName, address, postalCode, deliveryLine, commune } = mailbox.establishment;
  const structure = ["", "", "", "1", `1${finess}`, mailbox.service ?? ""];
  const street = [address.complement, "", address.number, address.suffix, address.type, address.name, address.locality];
  const place = [...street, deliveryLine, postalCode, commune.departmentCode, "FRANCE"];
  const nobody = Array<string>(9).fill("");
  return ["ORG", mailbox.address, ...structure, ...nobody, paperless, longName || name, name, ...place];
}
