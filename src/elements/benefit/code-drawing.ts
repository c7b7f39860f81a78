import { correction, generate } from 'lean-qr/nano';
import { code128 } from './code-128.js';

/** How a code is drawn for a scanner; `none` shows its text alone. */
export const codeFormats = ['qr', 'code128', 'none'] as const;
export type CodeFormat = (typeof codeFormats)[number];

/** A code as one path in modules, on a ground that includes its quiet zone. */
export interface CodeDrawing {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

/** Draws a code. Undefined where it can't be drawn: the text then has to do. */
export function drawCode(text: string, format: CodeFormat): CodeDrawing | undefined {
  if (format === 'none') return undefined;
  return format === 'code128' ? barcode(text) : qrCode(text);
}

/** The quiet zone is 4 modules on each side (ISO/IEC 18004, 6.3.8). */
function qrCode(text: string): CodeDrawing | undefined {
  const bitmap = bitmapOf(text);
  if (!bitmap) return undefined;
  const { size } = bitmap;
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (bitmap.get(x, y)) path += `M${x + 4} ${y + 4}h1v1h-1z`;
  }
  return { width: size + 8, height: size + 8, path };
}

function bitmapOf(text: string) {
  try {
    return generate(text, { minCorrectionLevel: correction.M });
  } catch {
    // Too long for a QR code.
    return undefined;
  }
}

/** The quiet zone is 10 modules on either side (ISO/IEC 15417, 4.2); the height is our choice. */
function barcode(text: string): CodeDrawing | undefined {
  const widths = code128(text);
  if (!widths) return undefined;
  let x = 10;
  let path = '';
  widths.forEach((width, index) => {
    if (index % 2 === 0) path += `M${x} 4h${width}v40h-${width}z`;
    x += width;
  });
  return { width: x + 10, height: 48, path };
}
