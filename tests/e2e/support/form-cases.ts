import type { Page } from "@playwright/test";
import type { Db } from "@/db/client";
import { accountForms } from "./form-cases-account";
import { enquiryForms } from "./form-cases-enquiry";
import { factorForms } from "./form-cases-factors";
import { mailboxForms } from "./form-cases-mailbox";
import { ownAccountForms } from "./form-cases-own-account";
import { replyForms } from "./form-cases-replies";
import { requestForms } from "./form-cases-request";
import { reviewForms } from "./form-cases-review";
import { teamForms } from "./form-cases-team";
import type { Fields } from "./posted-form";

export type Scene = { page: Page; db: Db; signInAs: (individualId: string) => Promise<void> };

/** A form of the site, with what a person would type in it. */
export type FormCase = {
  name: string;
  /** Brings about what the form needs, anew each time, and says where it is. */
  open: (scene: Scene) => Promise<string>;
  /** Right values, the first of which tells the form from others of its page. */
  typed: () => Fields;
  /** The button pressed, when the form has several. */
  button?: Fields;
  required: string[];
  /** Any text at all may be right. */
  isFreeText?: boolean;
  /** What is typed is right only for the person it belongs to: sent as it is, it is refused. */
  isSecret?: boolean;
  /** Whether it has another page once it was sent. */
  moves?: boolean;
};

export const formCases: FormCase[] = [
  ...accountForms,
  ...ownAccountForms,
  ...factorForms,
  ...requestForms,
  ...reviewForms,
  ...mailboxForms,
  ...teamForms,
  ...enquiryForms,
  ...replyForms,
];

/** The name of the field by which to find a form in its page. */
export const holdingField = ({ typed }: FormCase): string => Object.keys(typed())[0] ?? "";
