type LimitedBy = {
  minutes: number;
  /** «growing»: a few wrong guesses, then delays that double (`guess-delay.ts`). */
  perAccount: number | "growing";
  perOrigin: number;
  /** For the whole site: beyond, each network is allowed less, and nobody nothing (`allowance.ts`). */
  overall: number;
};

/**
 * How often each step may be tried, per account, per network of origin and in all: few enough that guessing leads
 * nowhere, enough for a team behind one address. Only failures weigh on the first three: what proves right is given back.
 */
export const limitedSteps = {
  password: { minutes: 15, perAccount: "growing", perOrigin: 60, overall: 120 },
  factor: { minutes: 15, perAccount: "growing", perOrigin: 60, overall: 120 },
  challenge: { minutes: 60, perAccount: 60, perOrigin: 300, overall: 4000 },
  code: { minutes: 60, perAccount: 20, perOrigin: 120, overall: 600 },
  "code mail": { minutes: 60, perAccount: 10, perOrigin: 100, overall: 4000 },
  "code resent": { minutes: 60, perAccount: 5, perOrigin: 60, overall: 800 },
  "sign-up mail": { minutes: 60, perAccount: 5, perOrigin: 40, overall: 800 },
  "sign-up RPPS": { minutes: 60, perAccount: 10, perOrigin: 40, overall: 200 },
  "password reset mail": { minutes: 60, perAccount: 5, perOrigin: 30, overall: 600 },
  "email change mail": { minutes: 60, perAccount: 5, perOrigin: 30, overall: 400 },
  "connection enquiry": { minutes: 60, perAccount: 5, perOrigin: 20, overall: 400 },
  "support ticket": { minutes: 60, perAccount: 5, perOrigin: 30, overall: 400 },
} as const satisfies Record<string, LimitedBy>;

export type LimitedStep = keyof typeof limitedSteps;
