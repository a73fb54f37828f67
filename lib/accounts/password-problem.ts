import "server-only";
import commonPasswords from "fxa-common-password-list";
import { commonWords } from "@/lib/accounts/common-words";
import { passwordLengthProblem } from "@/lib/accounts/password-length";
import { plainForms, plainLetters } from "@/lib/accounts/plain-password";

type Owner = { email: string; firstName: string; lastName: string };

const walks = ["abcdefghijklmnopqrstuvwxyz", "0123456789", "azertyuiopqsdfghjklmwxcvbn", "qwertyuiopasdfghjklzxcvbnm"];

/**
 * What is wrong with a password somebody chooses, as a French sentence. Length counts, not the kinds of characters; what
 * is refused is what gets guessed first (NIST SP 800-63B, 5.1.1.2): common passwords, runs, one’s own name or e-mail.
 */
export function passwordProblem(password: string, owner: Owner): string | undefined {
  const lengthProblem = passwordLengthProblem(password);
  if (lengthProblem) return lengthProblem;
  if (isCommon(password)) {
    return "Ce mot de passe fait partie de ceux que l’on essaie en premier. Choisissez par exemple quatre mots sans rapport entre eux.";
  }
  if (isMadeOf(owner, password)) {
    return "Ce mot de passe est fait de votre nom ou de votre adresse mail. Choisissez autre chose, par exemple quatre mots sans rapport entre eux.";
  }
  return undefined;
}

function isCommon(password: string): boolean {
  return plainForms(password).some((form) => {
    const unit = /^(.{1,8}?)\1+.{0,2}$/s.exec(form)?.[1];
    const core = unit ?? form;
    return commonPasswords.test(form) || commonWords.has(core) || unit !== undefined || isRun(form);
  });
}

/** A walk along the alphabet, the digits or the keyboard, in either direction. */
function isRun(form: string): boolean {
  if (form.length < 8) return false;
  const reversed = [...form].reverse().join("");
  return walks.some((walk) => [form, reversed].some((run) => walk.repeat(3).includes(run)));
}

const leastOwnLetters = 6;

/** Whether fewer than six letters stay once the names and the parts of the e-mail are taken out. */
function isMadeOf({ email, firstName, lastName }: Owner, password: string): boolean {
  const [local = "", domain = ""] = email.split("@");
  const words = [firstName, lastName, local, domain.split(".")[0] ?? ""]
    .flatMap((text) => plainLetters(text).split(/[^a-z]+/))
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
  const plain = plainLetters(password);
  const rest = words.reduce((text, word) => text.replaceAll(word, " "), plain);
  return rest !== plain && rest.replace(/[^a-z]/g, "").length < leastOwnLetters;
}
