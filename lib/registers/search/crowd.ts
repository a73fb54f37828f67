/** Past this many, rows that hold the words are not all looked at: among so many none is the best, and each costs time. */
export const crowd = 200;
