import "server-only";
import { visitorContext } from "@/lib/context";

/** The title of a page of a box: two tabs on two boxes are told apart by it. */
export async function mailboxMetadata(page: string, params: Promise<{ boite: string }>): Promise<{ title: string }> {
  const [{ actor }, { boite }] = await Promise.all([visitorContext(), params]);
  const name = actor?.mailboxes.find(({ id }) => id === boite)?.name;
  return { title: name ? `${name} – ${page}` : page };
}
