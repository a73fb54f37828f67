/** How a person proved who they are. */
export type SessionMethod =
  | "password_and_code"
  | "registration"
  | "password_and_factor"
  | "password_and_trusted_browser"
  | "passkey"
  | "psc";
