/**
 * How long a session lives, in hours: without being used, and in all. The rights of staff reach further than their own
 * boxes, hence the shorter ones.
 */
export const sessionLimits = {
  person: { idleHours: 8, hours: 24 },
  staff: { idleHours: 2, hours: 14 },
} as const;
