import { type EnquiryStatus, liveStatuses, waitingStatuses } from "@/lib/connection-enquiries/status";

/** What an operator does to an enquiry by writing to its contact. */
export const writtenActs = ["ask", "accept", "refuse", "reopen"] as const;

export type WrittenAct = (typeof writtenActs)[number];

/** The states from which each may be done. */
export const actStatuses: Record<WrittenAct, readonly EnquiryStatus[]> = {
  ask: waitingStatuses,
  accept: liveStatuses,
  refuse: liveStatuses,
  reopen: ["accepted", "refused"],
};

type Wording = {
  segment: string;
  /** As the journal names it. */
  action: `connection_enquiry.${string}`;
  title: string;
  /** What happens then. */
  lead: string;
  label: string;
  hint: string;
  button: string;
  done: string;
};

export const actWordings: Record<WrittenAct, Wording> = {
  ask: {
    segment: "demander",
    action: "connection_enquiry.question_asked",
    title: "Demander un complément",
    lead: "Un mail l’annonce au contact, avec le lien pour répondre. La demande attend sa réponse.",
    label: "Ce que vous demandez",
    hint: "Le contact le lit dans le mail et sur la page de suivi.",
    button: "Envoyer la question",
    done: "La question est envoyée au contact.",
  },
  accept: {
    segment: "accepter",
    action: "connection_enquiry.accepted",
    title: "Accepter la demande",
    lead: "Un mail l’annonce au contact. Vous pourrez rouvrir la demande si c’était une erreur.",
    label: "La suite",
    hint: "Qui le contacte, quand, et ce qu’il prépare d’ici là.",
    button: "Accepter la demande",
    done: "La demande est acceptée, le contact est prévenu.",
  },
  refuse: {
    segment: "refuser",
    action: "connection_enquiry.refused",
    title: "Refuser la demande",
    lead: "Un mail l’annonce au contact. Vous pourrez rouvrir la demande si c’était une erreur.",
    label: "Le motif",
    hint: "Dites ce qui ne va pas, et à qui s’adresser s’il y a lieu.",
    button: "Refuser la demande",
    done: "La demande est refusée, le contact est prévenu.",
  },
  reopen: {
    segment: "rouvrir",
    action: "connection_enquiry.reopened",
    title: "Rouvrir la demande",
    lead: "La décision ne tient plus, et un mail l’annonce au contact. Vous êtes en charge de la demande.",
    label: "Le motif",
    hint: "Le contact le lit dans le mail.",
    button: "Rouvrir la demande",
    done: "La demande est rouverte, le contact est prévenu.",
  },
};
