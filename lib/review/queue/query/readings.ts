import { slug } from "@/lib/review/queue/query/slug";

/** What a value means, or what is wrong with it: the end of a French sentence about the filter. */
export type Reading<T> = { value: T; problem?: undefined } | { problem: string };

/** One of these words, whatever its accents and capitals. */
export function oneOf<T extends string>(words: readonly T[], typed: string): Reading<T> {
  const value = words.find((word) => word === slug(typed));
  return value ? { value } : { problem: `est inconnu\u00a0: choisissez parmi ${words.join(", ")}` };
}

/** The code of what has this name, this code, or is alone to have a name that begins so. */
export function named(list: { code: string; name: string }[], typed: string): Reading<string> {
  const key = slug(typed);
  const exact = list.find(({ code, name }) => code === typed || slug(name) === key);
  if (exact) return { value: exact.code };
  const begun = key ? list.filter(({ name }) => slug(name).startsWith(key)) : [];
  const [only] = begun;
  if (only && begun.length === 1) return { value: only.code };
  if (!only) return { problem: "est inconnu" };
  return { problem: `peut être ${begun.map(({ name }) => slug(name)).join(", ")}\u00a0: précisez` };
}
