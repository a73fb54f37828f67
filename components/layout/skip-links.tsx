export function SkipLinks() {
  return (
    <a href="#contenu" className="skip-link">
      Aller au contenu
    </a>
  );
}
