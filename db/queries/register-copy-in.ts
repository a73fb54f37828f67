import "server-only";
import type { Writable } from "node:stream";
import type postgres from "postgres";
import { type ImportConnection, watchForDeath } from "@/db/queries/register-connection";
import { type RegisterTable, rowColumns, type WordTable } from "@/lib/registers/import/register-tables";

/** PostgreSQL takes large pieces faster; more than this changes nothing. */
const pieceLength = 1 << 16;

/**
 * Rows on their way into a staged table, made in the same transaction so that PostgreSQL needs not look at each row
 * again (`freeze`). Rows pile up in `write` until `flush`, which waits for the piece before: memory stays flat.
 */
export class CopyIn {
  #rows = "";
  #before: Promise<void> = Promise.resolve();

  private constructor(
    private readonly sql: postgres.ReservedSql,
    private readonly stream: Writable,
  ) {}

  static async open({ pool }: ImportConnection, table: RegisterTable | WordTable): Promise<CopyIn> {
    const sql = await pool.reserve();
    await watchForDeath(sql);
    await sql`begin`;
    await sql.unsafe(`create table registers_next.${table} (like registers.${table}
      including defaults including constraints including storage including compression including comments)`);
    const columns = rowColumns[table].join(", ");
    const stream = await sql.unsafe(`copy registers_next.${table} (${columns}) from stdin with (freeze)`).writable();
    stream.on("error", () => undefined);
    return new CopyIn(sql, stream);
  }

  /** Adds a row in the text form of `COPY`. */
  readonly write = (row: string): void => {
    this.#rows += `${row}\n`;
  };

  /** Sends what has piled up, if it is worth it. */
  async flush(atLeast = pieceLength): Promise<void> {
    if (this.#rows.length < atLeast || this.#rows === "") return;
    const piece = Buffer.from(this.#rows);
    this.#rows = "";
    await this.#before;
    this.#before = new Promise((resolve, reject) => {
      this.stream.write(piece, (error) => (error ? reject(error) : resolve()));
    });
    this.#before.catch(() => undefined);
  }

  /** Sends the rest and keeps the table. */
  async finish(): Promise<void> {
    await this.flush(0);
    await this.#before;
    // The client does not tell of an error after the last piece: the next statement does.
    this.stream.end();
    await this.sql`select 1`;
    await this.sql`commit`;
    this.sql.release();
  }

  /** Gives up: nothing is left of the table. */
  async abandon(): Promise<void> {
    this.stream.destroy(new Error("import abandoned"));
    await this.sql`rollback`.catch(() => undefined);
    this.sql.release();
  }
}
