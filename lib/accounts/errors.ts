import { DomainError } from "@/lib/errors";

/** Unknown account or wrong password: the words never tell which. */
export class WrongCredentials extends DomainError {
  override readonly name = "WrongCredentials";
  readonly userMessage = "Adresse mail ou mot de passe incorrect.";
}

/** The present password, asked again, is not the right one. */
export class WrongPassword extends DomainError {
  override readonly name = "WrongPassword";
  readonly userMessage = "Ce n’est pas votre mot de passe actuel.";
  override readonly field = "password";
}

/** The chosen password would be guessed too soon; the sentence says why. */
export class PasswordRefused extends DomainError {
  override readonly name = "PasswordRefused";
  override readonly field = "newPassword";

  constructor(readonly userMessage: string) {
    super("password refused");
  }
}

/** Not the code that was sent. */
export class CodeWrong extends DomainError {
  override readonly name = "CodeWrong";
  readonly userMessage: string;
  override readonly field = "code";

  constructor(remaining: number) {
    super(`wrong code, ${remaining} tries left`);
    this.userMessage = `Ce n’est pas le bon code. Il vous reste ${remaining} ${remaining > 1 ? "essais" : "essai"}.`;
  }
}

/** Every try of this code is spent. */
export class CodeExhausted extends DomainError {
  override readonly name = "CodeExhausted";
  readonly userMessage =
    "Ce code a été essayé cinq fois : il ne peut plus servir. Demandez-en un autre avec « Renvoyer le code ».";
  override readonly field = "code";
}

/** Ten minutes are over. */
export class CodeExpired extends DomainError {
  override readonly name = "CodeExpired";
  readonly userMessage =
    "Ce code n’est plus valable : il l’est pendant 10 minutes. Demandez-en un autre avec « Renvoyer le code ».";
  override readonly field = "code";
}

/** The code was right once; another was sent since. */
export class CodeReplaced extends DomainError {
  override readonly name = "CodeReplaced";
  readonly userMessage = "Ce code a été remplacé par un plus récent : utilisez le dernier reçu.";
  override readonly field = "code";
}

/** The code is right for the browser that asked for it, and for no other. */
export class CodeOfAnotherBrowser extends DomainError {
  override readonly name = "CodeOfAnotherBrowser";
  readonly userMessage =
    "Ce code a été demandé depuis un autre navigateur : saisissez-le dans celui-là. Ici, utilisez le code demandé depuis cette page.";
  override readonly field = "code";
}

/** The code did what it could, some time ago. */
export class CodeAlreadyUsed extends DomainError {
  override readonly name = "CodeAlreadyUsed";
  readonly userMessage = "Ce code a déjà servi, et un code ne sert qu’une fois. Recommencez pour en recevoir un autre.";
  override readonly field = "code";
}

/** This browser waits for no code: the step was never begun here, or is over. */
export class NoCodeAwaited extends DomainError {
  override readonly name = "NoCodeAwaited";
  readonly userMessage = "Aucun code n’est attendu dans ce navigateur. Recommencez depuis le début.";
}

/** Asked again before the delay of thirty seconds. */
export class CodeJustSent extends DomainError {
  override readonly name = "CodeJustSent";
  readonly userMessage: string;

  constructor(secondsToWait: number) {
    super(`code asked again ${secondsToWait} s too early`);
    const seconds = `${secondsToWait} ${secondsToWait > 1 ? "secondes" : "seconde"}`;
    this.userMessage = `Un code vient de vous être envoyé. Vous pourrez en demander un autre dans ${seconds}.`;
  }
}

/** No account creation goes on in this browser, or the day it is kept is over. */
export class NoRegistration extends DomainError {
  override readonly name = "NoRegistration";
  readonly userMessage =
    "Aucune création de compte n’est en cours dans ce navigateur. Recommencez depuis le choix de la région.";
}

/** The region does not exist or does not take registrations. */
export class RegionClosed extends DomainError {
  override readonly name = "RegionClosed";
  readonly userMessage = "Cette région n’est pas ouverte à la création de compte. Choisissez-en une autre.";
}

/** The proved e-mail got an account meanwhile. */
export class EmailAlreadyUsed extends DomainError {
  override readonly name = "EmailAlreadyUsed";
  readonly userMessage = "Un compte existe déjà avec cette adresse mail : connectez-vous.";
}

/** Another account holds this RPPS; whose is nobody’s business. `field` is left out where the page has no such field. */
export class RppsAlreadyUsed extends DomainError {
  override readonly name = "RppsAlreadyUsed";
  readonly userMessage =
    "Ce numéro RPPS est déjà celui d’un compte. Vérifiez-le. Si c’est bien le vôtre, connectez-vous à ce compte, ou écrivez au centre de services de votre région.";

  constructor(override readonly field: "rpps" | undefined) {
    super("RPPS already used");
  }
}

/** The link is right for the browser that asked for it, and for no other. */
export class PasswordLinkOfAnotherBrowser extends DomainError {
  override readonly name = "PasswordLinkOfAnotherBrowser";
  readonly userMessage =
    "Ce lien a été demandé depuis un autre navigateur. Rechargez la page pour en demander un autre d’ici.";
}

/** The link to choose a password was used, or its thirty minutes are over. */
export class PasswordLinkOver extends DomainError {
  override readonly name = "PasswordLinkOver";
  readonly userMessage =
    "Ce lien a déjà servi, ou ses 30 minutes sont passées. Demandez-en un autre avec « Mot de passe oublié ».";
}
