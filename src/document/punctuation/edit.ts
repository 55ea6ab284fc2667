/** A stretch of a text that another takes the place of. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Texts that follow one another, with the edits of their whole made in each; an edit across a seam is left out. */
export function edited(texts: readonly string[], edits: readonly Edit[]): readonly string[] {
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return texts.map((text) => {
    const start = end;
    end += text.length;
    let result = '';
    let done = start;
    for (let edit = inOrder[next]; edit !== undefined && edit.start < end; edit = inOrder[++next]) {
      if (edit.end > end) continue;
      result += text.slice(done - start, edit.start - start) + edit.text;
      done = edit.end;
    }
    return result + text.slice(done - start);
  });
}
