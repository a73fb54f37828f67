import { DomainError } from "@/lib/errors";

/** Not a code that the application shows now. */
export class ApplicationCodeWrong extends DomainError {
  override readonly name = "ApplicationCodeWrong";
  readonly userMessage =
    "Ce n’est pas le code que l’application affiche en ce moment. Vérifiez que l’heure de votre téléphone est réglée automatiquement, puis recopiez le code affiché.";
  override readonly field = "code";
}

/** The code was right, and was accepted before: it works once. */
export class ApplicationCodeUsed extends DomainError {
  override readonly name = "ApplicationCodeUsed";
  readonly userMessage =
    "Ce code a déjà servi, et un code ne sert qu’une fois. Attendez que l’application en affiche un autre.";
  override readonly field = "code";
}

/** None of the codes that the person has left. */
export class RecoveryCodeWrong extends DomainError {
  override readonly name = "RecoveryCodeWrong";
  readonly userMessage =
    "Ce code de secours n’est pas le bon, ou il a déjà servi. Essayez-en un autre de votre liste la plus récente.";
  override readonly field = "recoveryCode";
}

/** The signature is not one of a passkey of this person, for this page, in this browser. */
export class PasskeyRefused extends DomainError {
  override readonly name = "PasskeyRefused";
  readonly userMessage =
    "Cette clé d’accès n’est pas acceptée ici\u00a0: elle n’est pas connue du site, ou la demande a plus de 10 minutes. Recommencez, ou utilisez un autre moyen.";
}

/** The passkey could not be registered. */
export class PasskeyNotAdded extends DomainError {
  override readonly name = "PasskeyNotAdded";
  readonly userMessage =
    "La clé d’accès n’a pas pu être enregistrée\u00a0: elle l’est déjà, ou la demande a plus de 10 minutes. Recommencez.";
}

/** This browser waits for no second factor: no password was given here, or ten minutes are over. */
export class NoFactorAwaited extends DomainError {
  override readonly name = "NoFactorAwaited";
  readonly userMessage =
    "Aucune connexion n’est en cours dans ce navigateur, ou elle a commencé il y a plus de 10 minutes. Recommencez depuis la page de connexion.";
}

/** The half hour to set an application up is over, or none was begun. */
export class NoApplicationToConfirm extends DomainError {
  override readonly name = "NoApplicationToConfirm";
  readonly userMessage = "Cet ajout a commencé il y a plus de 30 minutes. Recommencez depuis le début.";
}

/** Staff can’t be without a second factor. */
export class LastFactorOfStaff extends DomainError {
  override readonly name = "LastFactorOfStaff";
  readonly userMessage =
    "C’est votre seul second facteur, et vos droits en demandent un. Ajoutez-en un autre, puis retirez celui-ci.";
}

/** More than anybody needs. */
export class TooManyFactors extends DomainError {
  override readonly name = "TooManyFactors";
  readonly userMessage = "Vous avez déjà dix seconds facteurs. Retirez-en un que vous n’utilisez plus.";
}

/** Recovery codes belong to a second factor. */
export class NoFactorToRecover extends DomainError {
  override readonly name = "NoFactorToRecover";
  readonly userMessage =
    "Ajoutez d’abord une clé d’accès ou une application\u00a0: les codes de secours les remplacent.";
}

/** No account, or one without any factor. */
export class NothingToRemove extends DomainError {
  override readonly name = "NothingToRemove";
  readonly userMessage = "Aucun compte avec un second facteur n’utilise cette adresse. Vérifiez-la avec la personne.";
  override readonly field = "email";
}

/** An operator removes the factors of others; their own, they change like everybody. */
export class OwnFactors extends DomainError {
  override readonly name = "OwnFactors";
  readonly userMessage = "C’est votre propre compte\u00a0: changez vos seconds facteurs dans «\u00a0Sécurité\u00a0».";
  override readonly field = "email";
}
