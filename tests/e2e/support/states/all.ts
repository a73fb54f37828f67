import { accountPages } from "./account-pages";
import { attackPages } from "./attack-pages";
import { deskPages } from "./desk-pages";
import { enquiryDeskPages } from "./enquiry-desk-pages";
import { enquiryPages } from "./enquiry-pages";
import { factorPages } from "./factor-pages";
import { figuresPages } from "./figures-pages";
import { followPages } from "./follow-pages";
import { formPages } from "./form-pages";
import { invitationPages } from "./invitation-pages";
import { journalPages } from "./journal-pages";
import { mailboxPages } from "./mailbox-pages";
import { ownAccountPages } from "./own-account-pages";
import { pscPages } from "./psc-pages";
import { publicPages } from "./public-pages";
import { registerPages } from "./register-pages";
import { replyPages } from "./reply-pages";
import { reviewPages } from "./review-pages";
import { signInPages } from "./sign-in-pages";
import { signUpPages } from "./sign-up-pages";
import type { PageStates } from "./state";
import { successionPages } from "./succession-pages";
import { supportPages } from "./support-pages";
import { teamPages } from "./team-pages";

/** Every page, with everything that it can show. */
export const allPages: PageStates[] = [
  ...publicPages,
  ...enquiryPages,
  ...enquiryDeskPages,
  ...supportPages,
  ...signInPages,
  ...pscPages,
  ...factorPages,
  ...signUpPages,
  ...formPages,
  ...followPages,
  ...reviewPages,
  ...replyPages,
  ...figuresPages,
  ...deskPages,
  ...mailboxPages,
  ...successionPages,
  ...invitationPages,
  ...accountPages,
  ...ownAccountPages,
  ...attackPages,
  ...registerPages,
  ...teamPages,
  ...journalPages,
];
