/**
 * A part with each element of a name as `change` gives it; of elements inside others of that name only the outer start counts. What
 * has no end is left, and found to have none once: a file made to do harm may hold a million.
 */
export function withElements(name: string, xml: string, change: (element: string) => string): string {
  const start = new RegExp(`<${name}(?=[\\s/>])[^<>]*>`, 'g');
  const end = `</${name}>`;
  let changed = '';
  let done = 0;
  for (let found = start.exec(xml); found; found = start.exec(xml)) {
    if (!found[0].endsWith('/>')) {
      const inside = xml.indexOf(end, start.lastIndex);
      if (inside === -1) break;
      start.lastIndex = inside + end.length;
    }
    changed += xml.slice(done, found.index) + change(xml.slice(found.index, start.lastIndex));
    done = start.lastIndex;
  }
  return changed + xml.slice(done);
}

/** The elements of a name in a part. */
export function elementsNamed(name: string, xml: string): readonly string[] {
  const elements: string[] = [];
  withElements(name, xml, (element) => {
    elements.push(element);
    return element;
  });
  return elements;
}
