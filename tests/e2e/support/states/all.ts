import { accountPages } from "./account-pages";
import { deskPages } from "./desk-pages";
import { figuresPages } from "./figures-pages";
import { followPages } from "./follow-pages";
import { formPages } from "./form-pages";
import { mailboxPages } from "./mailbox-pages";
import { publicPages } from "./public-pages";
import { registerPages } from "./register-pages";
import { replyPages } from "./reply-pages";
import { reviewPages } from "./review-pages";
import { signInPages } from "./sign-in-pages";
import { signUpPages } from "./sign-up-pages";
import type { PageStates } from "./state";
import { teamPages } from "./team-pages";

/** Every page, with everything that it can show. */
export const allPages: PageStates[] = [
  ...publicPages,
  ...signInPages,
  ...signUpPages,
  ...formPages,
  ...followPages,
  ...reviewPages,
  ...replyPages,
  ...figuresPages,
  ...deskPages,
  ...mailboxPages,
  ...accountPages,
  ...registerPages,
  ...teamPages,
];
