import { redirect } from "next/navigation";

/** Whoever shortens the address of a box finds all of theirs. */
export default function MailboxesPage() {
  redirect("/boites/personnelle");
}
