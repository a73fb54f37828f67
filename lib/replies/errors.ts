import { DomainError } from "@/lib/errors";
import { moment } from "@/lib/moment";
import type { VariableProblem } from "@/lib/replies/fill-variables";
import { problemSentence } from "@/lib/replies/problem-sentence";
import type { Writing } from "@/lib/replies/reply";

/** A variable of the text can't be replaced: nothing leaves with a hole in it. */
export class VariableNotFilled extends DomainError {
  override readonly name = "VariableNotFilled";
  readonly userMessage: string;

  constructor(
    problems: VariableProblem[],
    override readonly field: string,
  ) {
    super("a variable of the text is unknown, empty or badly written");
    this.userMessage = [...new Set(problems.map(problemSentence))].join(" ");
  }
}

/** Somebody wrote another version of the text while it was open; the sentence tells who and when. */
export class ReplyChanged extends DomainError {
  override readonly name = "ReplyChanged";
  readonly userMessage: string;

  constructor({ writtenByFirstName, writtenByLastName, writtenAt }: Writing) {
    super("the text has a newer version than the one that was read");
    const who = `${writtenByFirstName} ${writtenByLastName}`;
    this.userMessage = `${who} a enregistré une autre version de ce texte le ${moment(writtenAt)}, pendant que vous l’aviez ouvert. La vôtre est toujours ci-dessous\u00a0: comparez-la avec l’historique, puis enregistrez-la de nouveau si elle doit prendre sa place.`;
  }
}

/** Another text of the region is already found under that title. */
export class ReplyTitleTaken extends DomainError {
  override readonly name = "ReplyTitleTaken";
  readonly userMessage =
    "Un texte de la région porte déjà ce titre, peut-être parmi les textes archivés\u00a0: choisissez-en un autre, ou modifiez celui-là.";
  override readonly field = "title";
}

/** The text to insert is no longer proposed. */
export class ReplyMissing extends DomainError {
  override readonly name = "ReplyMissing";
  readonly userMessage = "Ce texte n’est plus proposé : choisissez-en un autre.";
  override readonly field = "reply";
}
