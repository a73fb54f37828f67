/** What is known of a place from its postal code: the names of its communes, its department, and what does not fit. */
export type PlaceAnswer = { communes: string[]; departmentCode: string | null; warning: string | null };
