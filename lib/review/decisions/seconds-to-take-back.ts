/** How long a decision can be taken back before it takes effect. */
export const secondsToTakeBack = 30;
