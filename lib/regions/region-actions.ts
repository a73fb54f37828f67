/** What the journal tells of a region. */
export const rightActions = ["region.reviewer_granted", "region.reviewer_removed"] as const;

export const markActions = ["region.second_look_changed"] as const;

export type RegionAction = (typeof rightActions)[number] | (typeof markActions)[number];
