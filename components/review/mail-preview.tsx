"use client";

import { useEffect, useRef, useState } from "react";

type Props = { requestId: string; localPart: string; domain: string };

const pause = 500;

/** The mail that approving sends, made by the server for the address in the form, in a frame where nothing runs. */
export function MailPreview({ requestId, localPart, domain }: Props) {
  const [typed, setTyped] = useState({ localPart, domain });
  const section = useRef<HTMLElement>(null);

  useEffect(() => {
    const form = section.current?.closest("form");
    if (!form) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const values = new FormData(form);
        setTyped({ localPart: String(values.get("localPart") ?? ""), domain: String(values.get("domain") ?? "") });
      }, pause);
    };
    form.addEventListener("input", look);
    return () => {
      clearTimeout(waiting);
      form.removeEventListener("input", look);
    };
  }, []);

  return (
    <section ref={section}>
      <h3 className="mb-2">Le mail qui part</h3>
      <iframe
        title="Le mail tel que le demandeur le reçoit"
        src={`/instruction/${requestId}/courriel?${new URLSearchParams(typed)}`}
        sandbox=""
        loading="lazy"
        className="mail-frame"
      />
    </section>
  );
}
