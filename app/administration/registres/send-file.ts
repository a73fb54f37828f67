import type { FormState } from "@/lib/form-state";
import { largestUpload } from "@/lib/registers/operate/largest-upload";
import { readUploadRefusal } from "@/lib/registers/operate/upload-refusal";

type Answer = { location: string } | { state: FormState };

export type SentFile = { answer: Promise<Answer>; cancel: () => void };

/** Sends a form that holds a file, and tells how much of it has left; never rejects. */
export function sendFile(
  form: HTMLFormElement,
  onProgress: (progress: { sent: number; total: number }) => void,
): SentFile {
  const content = new FormData(form);
  const file = content.get("file");
  if (file instanceof File && file.size > largestUpload) {
    return { answer: Promise.resolve({ state: readUploadRefusal({ refus: "taille" }) }), cancel: () => undefined };
  }
  const request = new XMLHttpRequest();
  const answer = new Promise<Answer>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress({ sent: loaded, total });
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () => resolve({ state: readUploadRefusal({ refus: "coupe" }) });
    request.onabort = () => resolve({ state: {} });
  });
  request.open("POST", form.action);
  request.setRequestHeader("accept", "application/json");
  request.send(content);
  return { answer, cancel: () => request.abort() };
}

/** JSON from our route; anything else is the page of a sign-in, or a sentence of the server. */
function readAnswer(request: XMLHttpRequest): Answer {
  const { status, responseText, responseURL } = request;
  const type = request.getResponseHeader("content-type") ?? "";
  if (type.startsWith("application/json")) return JSON.parse(responseText);
  if (status < 400) return { location: responseURL };
  if (type.startsWith("text/plain")) return { state: { formError: responseText } };
  return { state: { formError: "Le fichier n’a pas pu être reçu : rechargez la page et recommencez." } };
}
