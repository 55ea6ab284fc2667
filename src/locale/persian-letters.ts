/** Four letters that Persian has and Arabic lacks. */
export const persianLetters = /[پچژگ]/;
