/** The application of codes that a demonstration gives to its staff: what it shows, everybody may see. */
export const demoApplicationName = "Application de la démonstration";
