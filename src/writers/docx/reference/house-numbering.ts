/** What is added to the ids of our lists so that they begin after the last of a reference document's. */
export function listOffset(house: string | undefined): number {
  const ids = [...(house ?? '').matchAll(/\sw:(?:abstractNumId|numId)="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(0, ...ids);
}

/** A part of ours with its lists renumbered, and marked as other lists than those that the house may have from us already. */
export function withListIds(xml: string, offset: number): string {
  return xml
    .replace(
      /(\sw:(?:abstractNumId|numId)="|<w:(?:abstractNumId|numId) w:val=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${Number(id) + offset}"`,
    )
    .replace(/(<w:(?:nsid|tmpl) w:val=")([\dA-F]{8})"/g, (_, before: string, id: string) => {
      const moved = Number.parseInt(id, 16) + offset;
      return `${before}${moved.toString(16).toUpperCase()}"`;
    });
}

/** Adds our lists to the house's numbering part; where it has none, ours is the part. */
export function houseNumbering(house: string | undefined, ours: string): string {
  if (house === undefined) return ours;
  const definitions = (ours.match(/<w:abstractNum\s.*?<\/w:abstractNum>/gs) ?? []).join('');
  const instances = (ours.match(/<w:num\s.*?<\/w:num>/gs) ?? []).join('');
  // All definitions come before all instances (CT_Numbering).
  return house
    .replace(/(?=<w:num\s|<w:numIdMacAtCleanup|<\/w:numbering>)/, () => definitions)
    .replace(/(?=<w:numIdMacAtCleanup|<\/w:numbering>)/, () => instances);
}
