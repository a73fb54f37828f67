/**
 * How often each step may be tried, per account and per network of origin: few enough that guessing leads nowhere, enough
 * for a team behind one address. Only failures weigh on the first two: what proves right is given back.
 */
export const limitedSteps = {
  password: { minutes: 15, perAccount: 10, perOrigin: 60 },
  code: { minutes: 60, perAccount: 20, perOrigin: 120 },
  "code mail": { minutes: 60, perAccount: 10, perOrigin: 100 },
  "code resent": { minutes: 60, perAccount: 5, perOrigin: 60 },
  "sign-up mail": { minutes: 60, perAccount: 5, perOrigin: 40 },
  "password reset mail": { minutes: 60, perAccount: 5, perOrigin: 30 },
  "connection enquiry": { minutes: 60, perAccount: 3, perOrigin: 20 },
} as const satisfies Record<string, { minutes: number; perAccount: number; perOrigin: number }>;

export type LimitedStep = keyof typeof limitedSteps;
