import { setTimeout as sleep } from "node:timers/promises";
import { verify } from "@node-rs/argon2";
import postgres from "postgres";
import { postedForm } from "../../tests/support/posted-form.mjs";
import { Failure } from "../failure.mjs";
import { processorTime } from "./site.mjs";

/** @typedef {{ email: string, password: string }} Account */

/**
 * Signs each account in as a person does (form, password, code by mail, code, landing), and gives back the milliseconds
 * of processor time that the site spent on one of them, without what the password's hash takes.
 *
 * @param {{ url: string, pid: number }} site
 * @param {string} databaseUrl
 * @param {Account[]} accounts
 */
export async function costOfSignIn(site, databaseUrl, accounts) {
  const sql = postgres(databaseUrl, { max: 1 });
  // A process that has just started compiles what it runs: half of the accounts warm it up.
  const half = Math.floor(accounts.length / 2);
  const measured = accounts.slice(half);
  for (const account of accounts.slice(0, half)) await signIn(site.url, sql, account);
  const before = processorTime(site.pid);
  for (const account of measured) await signIn(site.url, sql, account);
  const spent = (processorTime(site.pid) - before) / measured.length;
  const [stored] = await sql`select password_hash from individuals where email = ${accounts[0]?.email ?? ""}`;
  await sql.end();
  return spent - (await costOfHash(stored?.password_hash, accounts[0]?.password ?? ""));
}

/** @param {string} stored @param {string} password */
async function costOfHash(stored, password) {
  const times = 20;
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) await verify(stored, password);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/** @param {string} origin @param {postgres.Sql} sql @param {Account} account */
async function signIn(origin, sql, { email, password }) {
  const cookies = new Map();
  /** @param {string} path @param {{ body: string, headers: Record<string, string> }} [post] */
  const ask = async (path, post) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(new URL(path, origin), {
      redirect: "manual",
      headers: { cookie, origin, ...post?.headers },
      ...(post && { method: "POST", body: post.body }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";")[0]?.split("=") ?? [];
      cookies.set(name, value);
    }
    return { location: answer.headers.get("location") ?? "", html: await answer.text() };
  };
  const form = await ask("/connexion");
  const { location } = await ask("/connexion", postedForm(form.html, { email, password }));
  const page = await ask(location);
  const landing = await ask(location, postedForm(page.html, { code: await codeSentTo(sql, email) }));
  const arrived = await ask(landing.location);
  if (!arrived.html.includes("Mon compte individuel")) throw new Failure(`${email} could not sign in.`);
}

/** @param {postgres.Sql} sql @param {string} email */
async function codeSentTo(sql, email) {
  for (let waited = 0; waited < 200; waited++) {
    const [mail] = await sql`
      select text from queued_emails where recipient = ${email} and name = 'one-time-code' and status = 'sent'
      order by created_at desc limit 1`;
    const code = mail?.text?.replace(/\s(?=\d)/g, "").match(/\d{6}/)?.[0];
    if (code) return code;
    await sleep(50);
  }
  throw new Failure(`No code was sent to ${email}.`);
}
