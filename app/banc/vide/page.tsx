import { notFound } from "next/navigation";
import { connection } from "next/server";

/** What `npm run bench` measures other pages against: a dynamic page that does nothing. It exists only for that. */
export default async function EmptyPage() {
  await connection();
  if (process.env.BALORG_BENCH !== "1") notFound();
  return (
    <main id="contenu">
      <h1>Page vide</h1>
    </main>
  );
}
