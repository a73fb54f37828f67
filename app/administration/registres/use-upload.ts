"use client";

import { type SubmitEvent, useEffect, useRef, useState } from "react";
import type { FormState } from "@/lib/form-state";
import { type SentFile, sendFile } from "./send-file";

type Progress = { sent: number; total: number };

/** Sends the form's file by script: how far it has come, what was wrong, and how to stop it. */
export function useUpload(initialState: FormState) {
  const [state, setState] = useState(initialState);
  const [progress, setProgress] = useState<Progress>();
  const summary = useRef<HTMLDivElement>(null);
  const sending = useRef<SentFile>(undefined);

  useEffect(() => {
    if (state.formError || state.fieldErrors) summary.current?.focus();
  }, [state]);
  useEffect(() => () => sending.current?.cancel(), []);

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current) return;
    setProgress({ sent: 0, total: 1 });
    sending.current = sendFile(event.currentTarget, setProgress);
    const answer = await sending.current.answer;
    if ("location" in answer) return window.location.assign(answer.location);
    sending.current = undefined;
    setProgress(undefined);
    setState(answer.state);
  };

  return { state, progress, summary, send, cancel: () => sending.current?.cancel() };
}
