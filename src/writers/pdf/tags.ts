import type { StructureElement } from 'pdfkit';
import type { StructureNode } from '../../layout/structure.ts';
import type { PdfFile } from './file.ts';

/** The structure tree of a file while its pages are painted. */
export interface Tags {
  /** The element of a node; it and its ancestors come into being when they are first asked for, so that none is empty. */
  elementOf(node: StructureNode): StructureElement;
  /** Ends the links of the page just painted: pdfkit notes the page that is current when they end. */
  endPage(): void;
  end(): void;
}

/** A structure tree with nothing in it yet. */
export function openTags(pdf: PdfFile): Tags {
  const elements = new Map<StructureNode, StructureElement>();
  const links = new Map<StructureNode, StructureElement>();

  const elementOf = (node: StructureNode): StructureElement => {
    let element = elements.get(node);
    if (!element) {
      element = pdf.struct(node.type, {});
      if (node.numbering) element.dictionary.data['A'] = { O: 'List', ListNumbering: node.numbering };
      elements.set(node, element);
      if (node.parent) elementOf(node.parent).add(element);
      else pdf.addStructure(element);
      if (node.type === 'Link') links.set(node, element);
    }
    return element;
  };

  return {
    elementOf,
    endPage() {
      // What of a link stands on the next page is another one there.
      for (const [node, link] of links) {
        link.end();
        elements.delete(node);
      }
      links.clear();
    },
    end() {
      for (const element of elements.values()) element.end();
    },
  };
}
