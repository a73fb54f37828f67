import { brokenText } from "./broken-text";

/** What a person typed, with its line breaks: `white-space` is not kept by every client, nor by a text version. */
export const TypedText = ({ text }: { text: string }) => brokenText(text.split(/\r\n|\n|\r/), "br");
