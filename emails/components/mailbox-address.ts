import { brokenText } from "./broken-text";

/** An address that breaks after its dots and its @ on a narrow screen, and is still copied whole. */
export const MailboxAddress = ({ address }: { address: string }) => brokenText(address.split(/(?<=[.@])/), "wbr");
