/** The terms of use in force: what an acceptance is recorded with. Changes with every change of `/cgu`. */
export const cguVersion = "2026-11";
