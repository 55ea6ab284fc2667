/** From this weight on, of OS/2's usWeightClass, letters stand out among regular ones. */
export const BOLD = 600;
