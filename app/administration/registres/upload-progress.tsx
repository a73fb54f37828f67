import { Button } from "@/components/ui/button";

const megabytes = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
const inMegabytes = (bytes: number) => `${megabytes.format(bytes / 1024 ** 2)}\u00a0Mo`;

/** How far the file being sent has come. */
export function UploadProgress({ sent, total, onCancel }: { sent: number; total: number; onCancel: () => void }) {
  return (
    <div className="grid gap-3">
      <label htmlFor="envoi" className="label">
        Envoi du fichier
      </label>
      <progress id="envoi" className="progress" value={sent} max={total} />
      <p className="hint">
        {inMegabytes(sent)} sur {inMegabytes(total)}. Gardez cette page ouverte jusqu’à la fin de l’envoi.
      </p>
      <div>
        <Button variant="quiet" onClick={onCancel}>
          Annuler l’envoi
        </Button>
      </div>
    </div>
  );
}
