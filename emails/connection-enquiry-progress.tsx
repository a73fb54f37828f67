import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { EnquiryFacts } from "./components/enquiry-facts";
import { Facts } from "./components/facts";
import { Paragraph } from "./components/paragraph";
import { TypedText } from "./components/typed-text";

/** `text` is what the operator wrote: the question, the next steps, why; none when taken charge of or withdrawn. */
export type Props = {
  kind: "in_charge" | "information_requested" | "accepted" | "refused" | "reopened" | "withdrawn";
  number: number;
  companyName: string;
  text: string;
  followUpUrl: string;
};

const wordings = {
  in_charge: {
    title: "Votre demande est prise en charge",
    news: "Quelqu’un de l’équipe du service s’en occupe. Vous n’avez rien à faire pour le moment.",
    label: "",
    button: "Suivre ma demande",
  },
  information_requested: {
    title: "Votre demande attend votre réponse",
    news: "L’équipe du service a besoin d’une précision pour continuer.",
    label: "Ce qui vous est demandé",
    button: "Répondre",
  },
  accepted: {
    title: "Votre demande est acceptée",
    news: "Le service peut être déployé dans votre structure.",
    label: "Et maintenant",
    button: "Voir ma demande",
  },
  refused: {
    title: "Votre demande est refusée",
    news: "L’équipe du service ne peut pas donner suite à cette demande.",
    label: "Pourquoi",
    button: "Voir ma demande",
  },
  reopened: {
    title: "Votre demande est rouverte",
    news: "La décision précédente ne tient plus\u00a0: l’équipe du service reprend votre demande.",
    label: "Pourquoi",
    button: "Suivre ma demande",
  },
  withdrawn: {
    title: "Votre demande est retirée",
    news: "Elle ne sera pas traitée. Vous pouvez en faire une autre quand vous voulez.",
    label: "",
    button: "Voir ma demande",
  },
} as const satisfies Record<Props["kind"], Record<"title" | "news" | "label" | "button", string>>;

export const subject = ({ kind, number }: Props) => `${wordings[kind].title} (raccordement n°\u00a0${number})`;

export default function ConnectionEnquiryProgress({ kind, number, companyName, text, followUpUrl }: Props) {
  const { title, news, label, button } = wordings[kind];
  return (
    <EmailLayout preview={news} title={title}>
      <EnquiryFacts number={number} companyName={companyName} />
      <Paragraph>{news}</Paragraph>
      {label && <Facts facts={[{ label, value: <TypedText text={text} /> }]} />}
      <EmailButton href={followUpUrl}>{button}</EmailButton>
      {kind === "withdrawn" && (
        <Paragraph quiet>
          Ce n’est pas vous&nbsp;? Quelqu’un a le lien de suivi de votre demande&nbsp;: écrivez au centre de services.
        </Paragraph>
      )}
    </EmailLayout>
  );
}

ConnectionEnquiryProgress.PreviewProps = {
  kind: "information_requested",
  number: 12,
  companyName: "Clinique du château",
  text: "Bonjour,\nCombien de services sont concernés, et qui sera votre référent technique\u00a0?",
  followUpUrl: "https://balorg.example/raccordement/lien?jeton=Zy3kQm8sT5aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456",
} satisfies Props;

const { PreviewProps } = ConnectionEnquiryProgress;

export const variants = {
  "prise en charge": { ...PreviewProps, kind: "in_charge", text: "" },
  acceptée: {
    ...PreviewProps,
    kind: "accepted",
    text: "Un chargé de déploiement vous appelle cette semaine.\nPréparez la liste de vos services.",
  },
  refusée: {
    ...PreviewProps,
    kind: "refused",
    text: "Votre groupe a déjà le service\u00a0: adressez-vous à son siège.",
  },
  rouverte: { ...PreviewProps, kind: "reopened", text: "Votre siège nous a confirmé que vous n’êtes pas raccordés." },
  retirée: { ...PreviewProps, kind: "withdrawn", text: "" },
} satisfies Record<string, Props>;
