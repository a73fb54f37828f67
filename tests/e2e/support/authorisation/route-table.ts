import type { RequestStatus } from "@/lib/requests/status";
import { type Access, everybody, only, onlyVisitors, whoeverSignedIn } from "./access";
import { managers, members } from "./people";
import type { World } from "./world";

/** A route as somebody asks for it; `of` is the state of the request, or the role of the member, in its address. */
export type RouteCase = { route: string; path: (world: World) => string; of?: string; access: Access };

const states: RequestStatus[] = ["draft", "submitted", "information_requested", "approved", "refused", "withdrawn"];

const again = "/connexion/psc/erreur?motif=recommencer";
const comingFromNowhere = { nobody: `to ${again}`, signedOut: `to ${again}` } as const;

/** Who is answered what, for every page and route handler of the tree. */
export const routeTable: RouteCase[] = [
  ...["/", "/accessibilite", "/aide", "/cgu", "/etat", "/mentions-legales"].map((route) => page(route, everybody())),
  page("/raccordement", everybody()),
  page("/raccordement/structure", everybody()),
  page("/raccordement/structure/rechercher", everybody(), "?q=albi"),
  ...["contact", "projet", "recapitulatif"].map((step) =>
    page(`/raccordement/${step}`, everybody("to /raccordement/structure")),
  ),
  page("/raccordement/code", everybody()),
  page("/raccordement/enregistre", everybody()),
  page("/raccordement/lien", everybody("to /raccordement/suivi"), "?jeton=inconnu"),
  page("/raccordement/suivi", everybody()),
  page("/raccordement/suivi/retirer", everybody("to /raccordement/suivi")),
  page("/aide/contact", everybody(), "?page=/etat&reference=12"),
  page("/aide/contact/envoye", everybody()),
  page("/api/sante", everybody()),
  page("/api/communes", everybody(), "?code=81000"),
  page("/api/adresses", { ...only(["reviewer"]), nobody: "missing", signedOut: "missing" }, addressQuery),
  ...["etablissements", "professionnels"].map((register) =>
    page(`/api/registres/${register}`, whoeverSignedIn("page", { nobody: "missing", signedOut: "missing" }), "?q=al"),
  ),
  page("/api/registres/raccordement", everybody(), "?q=al"),
  ofRequest("/api/instruction/[demande]/presence", "submitted", everybody("wrong method")),
  page("/banc/vide", everybody("missing")),
  page("/demo/codes", everybody()),
  page("/demo/courriels", everybody()),
  at("/demo/courriels/[id]", everybody("missing"), ({ emailId }) => `/demo/courriels/${emailId}`),
  at("/demo/courriels/[id]/contenu", everybody("missing"), ({ emailId }) => `/demo/courriels/${emailId}/contenu`),

  page("/connexion", everybody()),
  page("/connexion/code", onlyVisitors("/boites/personnelle")),
  page("/connexion/psc", everybody("wrong method")),
  page("/connexion/psc/arrivee", everybody("to /boites/personnelle", comingFromNowhere)),
  page("/connexion/psc/erreur", everybody(), "?motif=panne"),
  page("/connexion/psc/lier", everybody()),
  page("/connexion/psc/oublier", everybody("wrong method")),
  at("/api/auth/[...nextauth]", everybody("missing"), () => "/api/auth/session"),
  at("/api/auth/[...nextauth]", everybody(`to ${again}`), () => "/api/auth/callback/psc", "coming from nowhere"),
  page("/connexion/facteur", onlyVisitors("/boites/personnelle")),
  page("/connexion/confirmer", whoeverSignedIn(), "?retour=/suivi"),
  page("/api/cles-d-acces", everybody("wrong method")),
  page("/connexion/reprise", onlyVisitors("/suivi"), "?retour=/suivi"),
  page("/deconnexion", everybody("wrong method")),
  page("/mot-de-passe/oublie", everybody()),
  page("/mot-de-passe/envoye", everybody()),
  page("/mot-de-passe/lien", everybody("to /mot-de-passe/nouveau"), "?jeton=inconnu"),
  page("/mot-de-passe/nouveau", everybody()),
  page("/mot-de-passe/change", everybody()),

  at("/inscription/[etape]", everybody(), () => "/inscription/region"),
  at("/inscription/[etape]", everybody("missing"), () => "/inscription/departement", "another step"),
  page("/inscription/type", everybody(), "?region=76"),
  page("/inscription/compte-individuel", onlyVisitors("/inscription/organisation/nouvelle?region=76"), "?region=76"),
  page(
    "/inscription/compte-individuel/conseil",
    onlyVisitors("/inscription/organisation/nouvelle?region=76"),
    "?region=76",
  ),
  page("/inscription/individuel", everybody(), "?region=76"),
  ...["code", "identite", "mot-de-passe"].map((step) => page(`/inscription/individuel/${step}`, everybody())),
  page(
    "/inscription/organisation/association",
    onlyVisitors("/inscription/organisation/nouvelle?region=76"),
    "?region=76",
  ),
  page("/inscription/organisation/code", onlyVisitors("/inscription/organisation/nouvelle?region=76"), "?region=76"),
  page(
    "/inscription/organisation/nouvelle",
    whoeverSignedIn("page", { applicant: "to /inscription/organisation/[demande]/recapitulatif" }),
    "?region=76",
  ),
  ...["boite", "structure", "responsable", "preferences", "recapitulatif"].flatMap((step) => [
    ofRequest(`/inscription/organisation/[demande]/${step}`, "draft", only(["applicant"])),
    ofRequest(`/inscription/organisation/[demande]/${step}`, "submitted", only(["applicant"], "to /suivi/[demande]")),
  ]),
  // Nobody here comes from Pro Santé Connect: there is nothing to choose among.
  ofRequest(
    "/inscription/organisation/[demande]/activite",
    "draft",
    only(["applicant"], "to /inscription/organisation/[demande]/structure"),
  ),
  ...["structure", "responsable"].flatMap((part) => [
    ofRequest(`/inscription/organisation/[demande]/${part}/rechercher`, "draft", only(["applicant"])),
    ofRequest(`/inscription/organisation/[demande]/${part}/remplir`, "draft", only(["applicant"])),
  ]),

  page("/compte", whoeverSignedIn()),
  page("/compte/mot-de-passe", whoeverSignedIn()),
  page("/compte/pro-sante-connect", whoeverSignedIn()),
  page("/compte/sessions", whoeverSignedIn()),
  ...["identite", "email", "rpps", "notifications", "donnees", "donnees/telechargement", "fermer"].map((part) =>
    page(`/compte/${part}`, whoeverSignedIn()),
  ),
  page("/compte/email/code", whoeverSignedIn("to /compte/email")),
  page("/compte/email/lien", everybody("to /compte/email/annuler"), "?jeton=inconnu"),
  page("/compte/email/annuler", everybody()),
  page("/compte/ferme", everybody()),
  page("/compte/securite", whoeverSignedIn()),
  page("/compte/securite/obligatoire", whoeverSignedIn("to /compte/securite")),
  page("/compte/securite/cle", whoeverSignedIn()),
  page("/compte/securite/application", whoeverSignedIn()),
  page("/compte/securite/codes", whoeverSignedIn()),
  page("/compte/securite/codes/gardes", everybody("wrong method")),
  at("/compte/securite/facteurs/[facteur]", whoeverSignedIn("missing"), () => "/compte/securite/facteurs/inconnu"),
  page("/suivi", whoeverSignedIn()),
  ...states.map((state) => ofRequest("/suivi/[demande]", state, only(["applicant"], summaryOfDraft(state)))),
  ...states.map((state) => ofRequest("/suivi/[demande]/completer", state, only(["applicant"]))),
  ...states.map((state) => ofRequest("/suivi/[demande]/retirer", state, only(["applicant"]))),

  page("/boites", everybody("to /boites/personnelle")),
  page("/boites/personnelle", whoeverSignedIn()),
  ...["", "/membres", "/quitter", "/responsable"].map((part) => ofMailbox(`/boites/[boite]${part}`, only(members))),
  ofMailbox("/boites/[boite]/membres/ajouter", only(managers)),
  ofMailbox("/boites/[boite]/membres/historique", only(members)),
  ...["", "/export"].map((part) => ofMailbox(`/boites/[boite]/journal${part}`, only(managers))),
  at(
    "/boites/[boite]/invitations/[invitation]",
    only(managers),
    ({ mailboxId, invitations }) => `/boites/${mailboxId}/invitations/${invitations.invitation}`,
  ),
  ofMailbox("/boites/[boite]/confirmer", only(["responsable"])),
  at("/boites/[boite]/responsable/accepter", only(["gestionnaire"]), ({ successions }) => {
    return `/boites/${successions.transmise}/responsable/accepter`;
  }),
  page("/invitations/lien", everybody("to /invitations/recue"), "?jeton=inconnu"),
  page("/invitations/recue", everybody()),
  at("/invitations/[invitation]", only(["individual"]), ({ invitations }) => `/invitations/${invitations.invitation}`),
  ofMember("lecteur", only(managers)),
  ofMember("gestionnaire", only(managers)),
  ofMember("responsable", only([])),

  page("/instruction", only(["reviewer", "otherReviewer"])),
  page("/instruction/export", only(["reviewer", "otherReviewer"])),
  ...["", "/export"].map((part) => page(`/instruction/journal${part}`, only(["reviewer", "otherReviewer"]))),
  page("/instruction/vues", only(["reviewer", "otherReviewer"])),
  page(
    "/api/instruction/nouvelles",
    { ...only(["reviewer", "otherReviewer"]), nobody: "missing", signedOut: "missing" },
    "?depuis=2026-11-24T08:00:00Z",
  ),
  page("/instruction/chiffres", only(["reviewer", "otherReviewer"])),
  page("/instruction/chiffres/export", only(["reviewer", "otherReviewer"])),
  ...states.flatMap((state) =>
    ["", "/approuver", "/autoriser", "/demander", "/prendre", "/refuser", "/reprendre", "/second-regard"].map((part) =>
      ofRequest(`/instruction/[demande]${part}`, state, only(state === "draft" ? [] : ["reviewer"])),
    ),
  ),
  page("/administration/equipe", only(["operator"])),
  at("/administration/equipe/[region]", only(["operator"]), () => "/administration/equipe/76"),
  at("/administration/equipe/[region]/[personne]", only(["operator"]), ({ persons }) => {
    return `/administration/equipe/76/${persons.reviewer.id}`;
  }),
  page("/administration/comptes", only(["operator"])),
  page("/administration/regions", only(["operator"])),
  at("/administration/regions/[region]", only(["operator"]), () => "/administration/regions/76"),
  ...states.map((state) =>
    ofRequest("/instruction/[demande]/courriel", state, {
      ...only(state === "draft" ? [] : ["reviewer"]),
      nobody: "missing",
      signedOut: "missing",
    }),
  ),
  page("/instruction/boites", only(["reviewer", "otherReviewer"])),
  ...["", "/responsable", "/ne-pas-confirmer"].map((part) =>
    ofMailbox(`/instruction/boites/[boite]${part}`, only(["reviewer"])),
  ),
  page("/instruction/rpps", only(["reviewer", "otherReviewer"])),
  at("/instruction/rpps/[declaration]", only(["reviewer"]), ({ claimId }) => `/instruction/rpps/${claimId}`),
  page("/instruction/reponses", only(["reviewer", "otherReviewer"])),
  at("/instruction/reponses", only(["reviewer"]), () => "/instruction/reponses?region=76", "of a region"),
  page("/instruction/reponses/nouvelle", only(["reviewer"]), "?region=76"),
  at("/instruction/reponses/[texte]", only(["reviewer"]), () => "/instruction/reponses/etudiant?region=76"),

  page("/administration/raccordements", only(["operator"])),
  ofEnquiry("", only(["operator"])),
  ...["demander", "accepter", "refuser", "rouvrir"].map((act) => ofEnquiry("/[acte]", only(["operator"]), act)),
  ofEnquiry("/[acte]", everybody("missing", { nobody: "sign in", signedOut: "sign in" }), "archiver"),
  ...["", "/export"].map((part) => page(`/administration/journal${part}`, only(["operator"]))),
  page("/administration/courriels", only(["operator"])),
  page("/administration/securite", only(["operator"])),
  page("/administration/registres", only(["operator"])),
  page("/administration/registres/envoi", everybody("wrong method")),
  ...["", "/lignes-refusees"].map((part) =>
    at(`/administration/registres/[import]${part}`, only(["operator"]), ({ importId }) => {
      return `/administration/registres/${importId}${part}`;
    }),
  ),
];

function page(route: string, access: Access, query: string | ((world: World) => string) = ""): RouteCase {
  return { route, access, path: (world) => route + (typeof query === "string" ? query : query(world)) };
}

function at(route: string, access: Access, path: (world: World) => string, of?: string): RouteCase {
  return { route, access, path, ...(of && { of }) };
}

function ofRequest(route: string, state: RequestStatus, access: Access): RouteCase {
  return at(route, access, ({ requests }) => route.replace("[demande]", requests[state]), state);
}

function ofEnquiry(part: string, access: Access, act = ""): RouteCase {
  const route = `/administration/raccordements/[raccordement]${part}`;
  const path = ({ enquiryId }: World) => route.replace("[raccordement]", enquiryId).replace("[acte]", act);
  return at(route, access, path, act);
}

function ofMailbox(route: string, access: Access): RouteCase {
  return at(route, access, ({ mailboxId }) => route.replace("[boite]", mailboxId));
}

function ofMember(role: keyof World["memberships"], access: Access): RouteCase {
  const route = "/boites/[boite]/membres/[membre]";
  const path = ({ mailboxId, memberships }: World) => `/boites/${mailboxId}/membres/${memberships[role]}`;
  return at(route, access, path, role);
}

function addressQuery({ requests }: World): string {
  return `?demande=${requests.submitted}&locale=pharmacie.libre.81000.albi&domaine=pharmacien.oc.mssante.fr`;
}

function summaryOfDraft(state: RequestStatus) {
  return state === "draft" ? "to /inscription/organisation/[demande]/recapitulatif" : "page";
}
