import { createTransport } from "nodemailer";
import type SMTPTransport from "nodemailer/lib/smtp-transport";
import type { EmailTransport } from "@/lib/mail/transport";

/** Sends over SMTP. The Message-ID is the mail's own, so that a mail delivered twice is recognised as one. */
export function smtpTransport(url: string): EmailTransport {
  const transporter = createTransport(smtpOptions(url));
  return async ({ id, from, to, replyTo, subject, html, text }) => {
    const { messageId } = await transporter.sendMail({
      messageId: `<${id}@${domainOf(from)}>`,
      from,
      // As an object, so that an address is never read as a list.
      to: { name: "", address: to },
      ...(replyTo ? { replyTo: { name: "", address: replyTo } } : {}),
      subject,
      html,
      text,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return { transportMessageId: messageId };
  };
}

/**
 * Settings of an SMTP_URL: `smtps://` speaks TLS from the first byte (port 465), `smtp://` must turn to it (port 587),
 * except to this very machine or with `?tls=optional`, for a relay on a private network.
 */
export function smtpOptions(url: string): SMTPTransport.Options {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  if (protocol !== "smtp:" && protocol !== "smtps:") throw new Error("SMTP_URL starts with smtp:// or smtps://");
  const secure = protocol === "smtps:";
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !isLocal && searchParams.get("tls") !== "optional",
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    tls: { minVersion: "TLSv1.2" },
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function domainOf(from: string): string {
  return /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1] ?? "localhost";
}
