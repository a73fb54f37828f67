import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

type Options = { refuse?: { code: number; message: string }; port?: number };

/** A real SMTP server on this machine that keeps what it is given; closed by `await using`, or `close`. */
export async function startMailCatcher({ refuse, port = 0 }: Options = {}) {
  const mails: ParsedMail[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, callback) {
      if (refuse) return callback(Object.assign(new Error(refuse.message), { responseCode: refuse.code }));
      recipients.push(address);
      callback();
    },
    onData(stream, _session, callback) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        callback();
      }, callback);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  return { url: `smtp://127.0.0.1:${address.port}`, mails, recipients, close, [Symbol.asyncDispose]: close };
}
