"use client";

import { useEffect, useRef, useState } from "react";
import type { RegisterOption } from "@/lib/registers/search/register-option";

/** What came of the text typed last: what the register has, or a sentence saying why it was not asked. */
export type SearchAnswer =
  | { text: string; options: RegisterOption[]; failure?: undefined }
  | { failure: string; options?: undefined };

const pause = 200;
const shortest = 2;

/** More than that is no name: an address would get too long for the site. */
const longest = 200;

/** Asks the endpoint once the typing pauses. An answer that comes after more was typed is left aside. */
export function useRegisterSearch(endpoint: string) {
  const [answer, setAnswer] = useState<SearchAnswer>();
  const waiting = useRef<AbortController>(undefined);
  useEffect(() => () => waiting.current?.abort(), []);

  const ask = async (typed: string) => {
    waiting.current?.abort();
    const controller = new AbortController();
    waiting.current = controller;
    const { signal } = controller;
    const text = typed.trim().slice(0, longest);
    if (text.length < shortest) return setAnswer(undefined);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (signal.aborted) return;
    const found = await fetchAnswer(endpoint, text, signal);
    if (!signal.aborted) setAnswer(found);
  };
  const forget = () => {
    waiting.current?.abort();
    setAnswer(undefined);
  };
  return { answer, ask, forget };
}

async function fetchAnswer(endpoint: string, text: string, signal: AbortSignal): Promise<SearchAnswer> {
  try {
    const query = `${endpoint.includes("?") ? "&" : "?"}q=${encodeURIComponent(text)}`;
    const response = await fetch(endpoint + query, { signal });
    if (!response.ok) return { failure: refusals[response.status] ?? failure };
    const { results } = await response.json();
    return { text, options: results };
  } catch {
    return { failure: navigator.onLine ? failure : offline };
  }
}

const failure = "La recherche ne répond pas. Réessayez dans un instant, ou remplissez le formulaire à la main.";
const offline = "Vous êtes hors ligne : la recherche reprendra avec la connexion.";
const refusals: Record<number, string> = {
  404: "Votre session est terminée. Envoyez le formulaire pour vous reconnecter : vous y retrouverez ce que vous avez saisi.",
  429: "Trop de recherches à la suite. Attendez quelques minutes, ou remplissez le formulaire à la main.",
};
