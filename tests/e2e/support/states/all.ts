import { accountPages } from "./account-pages";
import { followPages } from "./follow-pages";
import { formPages } from "./form-pages";
import { mailboxPages } from "./mailbox-pages";
import { publicPages } from "./public-pages";
import { registerPages } from "./register-pages";
import { reviewPages } from "./review-pages";
import { signInPages } from "./sign-in-pages";
import { signUpPages } from "./sign-up-pages";
import type { PageStates } from "./state";

/** Every page, with everything that it can show. */
export const allPages: PageStates[] = [
  ...publicPages,
  ...signInPages,
  ...signUpPages,
  ...formPages,
  ...followPages,
  ...reviewPages,
  ...mailboxPages,
  ...accountPages,
  ...registerPages,
];
