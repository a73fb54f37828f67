import type { Page } from "@playwright/test";
import type { Db } from "@/db/client";

export type Scene = { page: Page; db: Db; signInAs: (individualId: string) => Promise<void> };

/** One thing that a page can show, and how to bring it about in a browser where nobody is signed in. */
export type State = { name: string; open: (scene: Scene) => Promise<unknown> };

/** A page of `app/`, by its file, with all that it can show. */
export type PageStates = { file: string; states: State[] };

/** What an address shows by itself. */
export const at =
  (path: string) =>
  ({ page }: Scene): Promise<unknown> =>
    page.goto(path);
