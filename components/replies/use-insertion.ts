"use client";

import { useRef, useState } from "react";
import { type FormContent, readContent, showText, withReply, writeContent } from "@/components/replies/form-content";
import type { UsableReply } from "@/lib/replies/usable-reply";

/** What was inserted last, and what it took the place of: pressing again puts it back, whatever was typed meanwhile. */
type Insertion = { title: string; other: FormContent; isUndone: boolean };

/** Inserts texts into the form that an element belongs to, with a way back. */
export function useInsertion<E extends HTMLElement>(textField: string) {
  const root = useRef<E>(null);
  const [insertion, setInsertion] = useState<Insertion>();
  const form = () => root.current?.closest("form") ?? undefined;

  const put = (next: (now: FormContent) => FormContent, said: Omit<Insertion, "other">) => {
    const target = form();
    if (!target) return;
    const now = readContent(target, textField);
    writeContent(target, textField, next(now));
    setInsertion({ ...said, other: now });
    return target;
  };
  const insert = (reply: UsableReply) => {
    const target = put((now) => withReply(now, reply), { title: reply.title, isUndone: false });
    if (target) showText(target, textField);
  };
  const swapBack = () => {
    if (insertion) put(() => insertion.other, { title: insertion.title, isUndone: !insertion.isUndone });
  };
  return { root, insertion, insert, swapBack };
}
