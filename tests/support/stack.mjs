import { bundle } from "../../scripts/bundle.mjs";
import { environment } from "../../scripts/environment.mjs";
import { freePort } from "../../scripts/ports.mjs";
import { startNode } from "../../scripts/running-process.mjs";
import { loadDemo } from "../../scripts/start/prepare-database.mjs";
import { untilAnswering } from "../../scripts/start/until-answering.mjs";
import { freshDatabase, startTestPostgres } from "./postgres-server.mjs";
import { openPscProvider } from "./psc-provider.mjs";
import { service } from "./service.mjs";

/** @import { Environment } from "../../scripts/environment.mjs" */

/**
 * @typedef {object} StackOptions
 * @property {string} [cluster] the folder of the data of its PostgreSQL, in .data; a test that kills PostgreSQL has its own
 * @property {string} [database]
 * @property {Record<string, string>} [env] what the site and the worker are told besides
 * @property {string} [log] a file that takes all that the site and the worker say
 * @property {(env: Environment) => Promise<void>} [beforeSite] once the database is ready
 */

/**
 * The whole of Balorg for end-to-end tests, on ports and a database of its own, from the build that is there: the site,
 * the worker, PostgreSQL, an SMTP server that keeps what it receives, and a provider of
 * identities like Pro Santé Connect. Each process can be killed and started again.
 *
 * @param {StackOptions} [options]
 */
export async function openStack({ cluster, database = "balorg_e2e", env: more = {}, log, beforeSite } = {}) {
  const env = await stackEnvironment(more);
  const psc = await openPscProvider({ siteUrl: env.PUBLIC_URL ?? "" });
  Object.assign(env, psc.settings);
  const [worker, catcher] = [await bundle("scripts/worker.ts"), await bundle("tests/support/smtp-catcher.ts")];
  const options = log ? { log } : {};
  /** @type {Awaited<ReturnType<typeof startTestPostgres>> | undefined} */
  let postgres;

  const services = {
    database: service(async () => {
      postgres = await startTestPostgres({
        ...(cluster && { name: cluster }),
        ...(postgres && { port: postgres.port }),
      });
      return postgres;
    }),
    mail: service(async () => startNode([catcher], env)),
    site: service(async () => {
      const running = startNode(["server.mjs"], env, options);
      await untilAnswering(env);
      return running;
    }),
    worker: service(async () => startNode(["--enable-source-maps", worker], env, options), { isKept: true }),
  };

  async function stop() {
    await Promise.all([services.site.stop(), services.worker.stop(), services.mail.stop()]);
    await services.database.stop();
    await psc.close();
  }

  try {
    await services.database.start();
    if (postgres) env.DATABASE_URL = await freshDatabase(postgres, database);
    await loadDemo(env);
    await beforeSite?.(env);
    await Promise.all([services.site.start(), services.worker.start(), services.mail.start()]);
  } catch (error) {
    await stop();
    throw error;
  }
  const mailsUrl = `http://127.0.0.1:${env.MAILS_PORT}/`;
  return { ...services, env, url: env.PUBLIC_URL ?? "", mailsUrl, pscUrl: psc.issuer, stop };
}

/** @param {Record<string, string>} more @returns {Promise<Environment>} */
async function stackEnvironment(more) {
  const [site, smtp, mails] = await Promise.all([freePort(), freePort(), freePort()]);
  const url = `http://localhost:${site}`;
  const ports = { PORT: String(site), SMTP_PORT: String(smtp), MAILS_PORT: String(mails) };
  const mail = { SMTP_URL: `smtp://127.0.0.1:${smtp}`, RESEND_API_KEY: "" };
  return {
    ...environment(),
    BALORG_DEMO: "1",
    HOST: "",
    PUBLIC_URL: url,
    NEXTAUTH_URL: url,
    // Every test comes from this machine.
    LIMITS_ORIGIN_FACTOR: "100",
    // Where nobody answers: fetching it fails at once, and changes nothing.
    REGISTER_MAILBOXES_URL: "http://127.0.0.1:1/boites.txt",
    ...ports,
    ...mail,
    ...more,
  };
}
